// npm run bench [-- PART ...]: measures, and writes docs/benchmarks.md. Parts are those of PARTS below; without one, all of them.
import { benchGrowth } from './growth.ts';
import { benchInteraction } from './interaction.ts';
import { benchMatching } from './matching.ts';
import { writePart } from './report.ts';

const PARTS: Readonly<Record<string, readonly [title: string, measure: () => Promise<string>]>> = {
  matching: ['Matching', benchMatching],
  growth: ['Growth', benchGrowth],
  interaction: ['What a reader waits for', benchInteraction],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. Parts are ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const [part, [title, measure]] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(part)) writePart(title, await measure());
}
