import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Measured } from './match-one.ts';
import { MATCHERS } from './matchers.ts';
import { sampleTexts } from './sample-text.ts';
import { sampleWordings } from './sample-words.ts';

/** A peer that needs longer than this for its building and its rounds is given up, in milliseconds. */
const PATIENCE = 120_000;

/** A row of the table: a matcher at one size of the glossary, or the reason why there is none. */
export interface Row {
  readonly matcher: string;
  readonly entities: number;
  readonly measured?: Measured;
}

/** Holds our matcher against its peers, each in a process of its own with ours beside it. Writes what it needs to `folder`. */
export function benchMatching(sizes: readonly number[], folder: string): { readonly rows: readonly Row[]; readonly from: string } {
  mkdirSync(folder, { recursive: true });
  const program = join(folder, 'match-one.mjs');
  // Bundled as the extension is: a loader that compiles modules one by one makes every import a slow lookup.
  buildSync({ entryPoints: ['tests/bench/match-one.ts'], bundle: true, format: 'esm', platform: 'node', outfile: program, logLevel: 'error' });
  const { texts, from } = sampleTexts();
  const rows = sizes.flatMap((entities) => {
    const file = join(folder, `wordings-${entities}.json`);
    writeFileSync(file, JSON.stringify({ texts, wordings: sampleWordings(texts, entities) }));
    return Object.keys(MATCHERS).filter((matcher) => matcher !== 'oracle').map((matcher) => ({ matcher, entities, ...measure(program, matcher, file) }));
  });
  return { rows, from };
}

function measure(program: string, matcher: string, file: string): { measured?: Measured } {
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=6000', program, matcher, file], { encoding: 'utf8', timeout: PATIENCE });
  // Ended by the clock, or by memory running out, it has no result; anything else is a fault of the bench.
  if (signal !== null) return {};
  if (status !== 0) throw new Error(`${matcher}: ${stderr}`);
  return { measured: JSON.parse(stdout) as Measured };
}
