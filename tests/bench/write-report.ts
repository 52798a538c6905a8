import { cpus } from 'node:os';
import { writeFileSync } from 'node:fs';
import { benchMatching, type Row } from './matching.ts';

/** Sizes of the glossary, in entities of three wordings each. */
const SIZES = [1_000, 10_000];

const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
const { rows, from } = benchMatching(sizes.length > 0 ? sizes : SIZES, 'out/bench');
const report = `# Benchmarks

Made by \`npm run bench -- matching\` on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, over ${from}.

Each matcher ran in a process of its own, in turns with ours and with a bare pass over the characters: so the ratios hold on a
busy machine where the speeds do not. MB/s are millions of UTF-16 units; medians of nine rounds, folding included. *Right*: it
gives what a plain search for every wording at every place gives.

${[...new Set(rows.map(({ entities }) => entities))].map((entities) => tableOf(entities, rows)).join('\n\n')}
`;
writeFileSync('docs/benchmarks.md', report);
console.log(report);

function tableOf(entities: number, all: readonly Row[]): string {
  const head = '| matcher | MB/s | ours beside it | ours is faster by | one pass is faster than ours by | built in ms | memory, MB | right |\n|---|---:|---:|---:|---:|---:|---:|---|';
  const lines = all.filter((row) => row.entities === entities).map(({ matcher, measured }) => {
    if (!measured) return `| ${matcher} | no result in two minutes |`;
    const { speed, ours, pass, buildMs, memory, right } = measured;
    return `| ${matcher} | ${speed.toFixed(1)} | ${ours.toFixed(1)} | ${(ours / speed).toFixed(1)} | ${(pass / ours).toFixed(1)} | ${buildMs.toFixed(0)} | ${memory.toFixed(1)} | ${right ? 'yes' : 'no'} |`;
  });
  return `## ${entities.toLocaleString('en')} entities\n\n${head}\n${lines.join('\n')}`;
}
