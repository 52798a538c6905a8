import { openGazetteer } from '../core/gazetteer.ts';
import type { PackedLand } from '../core/land.ts';
import { bundledFile } from './bundled-file.ts';

/** The bundled glossary. */
export const bundledGlossary = bundledFile('glossary.bin', openGazetteer);

/** The land of the earth, for small maps; read when a map is first wanted. */
export const bundledLand = bundledFile('land.bin', (bytes): PackedLand => new Int16Array(bytes));
