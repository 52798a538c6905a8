import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Measured } from './match-one.ts';
import { MATCHERS } from './matchers.ts';
import { table } from './report.ts';
import { sampleTexts } from './sample-text.ts';
import { sampleWordings } from './sample-words.ts';

/** A peer that needs longer than this for its building and its rounds is given up, in milliseconds. */
const PATIENCE = 120_000;

/** Sizes of the glossary, in entities of three wordings each. */
const SIZES = [1_000, 10_000, 100_000];
const FOLDER = 'out/bench';

/** A matcher at one size of the glossary; without `measured` it gave no result. */
interface Row {
  readonly matcher: string;
  readonly measured?: Measured;
}

/** Holds our matcher against its peers at every size, each in a process of its own with ours beside it. Markdown. */
export async function benchMatching(): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const program = join(FOLDER, 'match-one.mjs');
  // Bundled as the extension is: a loader that compiles modules one by one makes every import a slow lookup.
  buildSync({ entryPoints: ['tests/bench/match-one.ts'], bundle: true, format: 'esm', platform: 'node', outfile: program, logLevel: 'error' });
  const { texts, from } = await sampleTexts();
  const tables = SIZES.map((entities) => {
    const file = join(FOLDER, `wordings-${entities}.json`);
    writeFileSync(file, JSON.stringify({ texts, wordings: sampleWordings(texts, entities) }));
    const rows = Object.keys(MATCHERS).filter((matcher) => matcher !== 'oracle').map((matcher): Row => ({ matcher, ...measure(program, matcher, file) }));
    return `### ${entities.toLocaleString('en')} entities\n\n${tableOf(rows)}`;
  });
  return `Over ${from}. Each matcher ran in a process of its own, in turns with ours and with a bare pass over the characters. MB/s are millions of
UTF-16 units; medians of nine rounds, folding included. *Right*: it gives what a plain search for every wording at every place gives.\n\n${tables.join('\n\n')}`;
}

function tableOf(rows: readonly Row[]): string {
  const head = ['matcher', 'MB/s', 'ours beside it', 'ours is faster by', 'one pass is faster than ours by', 'built in ms', 'memory, MB', 'right'];
  return table(head, rows.map(({ matcher, measured }) => {
    if (!measured) return [matcher, `no result in ${PATIENCE / 1000} s`, ...head.slice(2).map(() => '')];
    const { speed, ours, pass, buildMs, memory, right } = measured;
    return [matcher, speed.toFixed(1), ours.toFixed(1), (ours / speed).toFixed(1), (pass / ours).toFixed(1), buildMs.toFixed(0), memory.toFixed(1), right ? 'yes' : 'no'];
  }));
}

function measure(program: string, matcher: string, file: string): { measured?: Measured } {
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=6000', program, matcher, file], { encoding: 'utf8', timeout: PATIENCE });
  // Ended by the clock, or by memory running out, it has no result; anything else is a fault of the bench.
  if (signal !== null) return {};
  if (status !== 0) throw new Error(`${matcher}: ${stderr}`);
  return { measured: JSON.parse(stdout) as Measured };
}
