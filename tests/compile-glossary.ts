import { mkdirSync, writeFileSync } from 'node:fs';
import { compileGlossary } from '../src/glossary/compile.ts';
import { readGlossary } from '../src/glossary/read-glossary.ts';
import { COMPILED } from './bundled-glossary.ts';

/** Compiles the project's entries once for all tests that need them: reading some hundred files takes seconds. */
export default function setup(): void {
  mkdirSync('out', { recursive: true });
  writeFileSync(COMPILED, Buffer.from(compileGlossary(readGlossary('entities'))));
}
