import { readFileSync } from 'node:fs';
import { openGazetteer, type Gazetteer } from '../src/core/gazetteer.ts';

/** Where the entries lie compiled while tests run. */
export const COMPILED = 'out/test-glossary.bin';

/** The glossary of the project's own entries. */
export function bundledGlossary(): Gazetteer {
  return openGazetteer(new Uint8Array(readFileSync(COMPILED)).buffer);
}
