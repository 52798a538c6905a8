import { readFileSync } from 'node:fs';
import { MATCHERS, type Matcher } from './matchers.ts';

/** What one matcher does in one process, beside ours and the bare pass over the characters. Speeds in MB/s (millions of UTF-16 units). */
export interface Measured {
  readonly speed: number;
  readonly ours: number;
  readonly pass: number;
  readonly buildMs: number;
  /** Heap and buffers that the built matcher holds, in MB. */
  readonly memory: number;
  /** Whether it finds what the oracle finds. */
  readonly right: boolean;
}

const ROUNDS = 9;

const [name = '', file = ''] = process.argv.slice(2);
const { texts, wordings } = JSON.parse(readFileSync(file, 'utf8')) as { texts: string[]; wordings: string[] };
const before = held();
const start = performance.now();
const matcher = make(name);
const buildMs = performance.now() - start;
const memory = (held() - before) / 1e6;
const ours = make('newsgloss');

const times = { speed: [] as number[], ours: [] as number[], pass: [] as number[] };
for (let round = 0; round < ROUNDS; round++) {
  times.speed.push(timed(() => texts.forEach(matcher)));
  times.ours.push(timed(() => texts.forEach(ours)));
  times.pass.push(timed(() => texts.forEach(pass)));
}
const size = texts.reduce((sum, { length }) => sum + length, 0);
const speed = (of: keyof typeof times) => size / 1e3 / (times[of].sort((a, b) => a - b)[ROUNDS >> 1] ?? NaN);
const measured: Measured = { speed: speed('speed'), ours: speed('ours'), pass: speed('pass'), buildMs, memory, right: agrees() };
console.log(JSON.stringify(measured));

function make(of: string): Matcher {
  const build = MATCHERS[of];
  if (!build) throw new Error(`no matcher ${of}`);
  return build(wordings);
}

function agrees(): boolean {
  const oracle = make('oracle');
  return texts.slice(0, 20).every((text) => JSON.stringify(matcher(text)) === JSON.stringify(oracle(text)));
}

function pass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i);
  return sum;
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function held(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
