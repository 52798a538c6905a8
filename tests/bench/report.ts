import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const FILE = 'docs/benchmarks.md';
const HEAD = `# Benchmarks

Made by \`npm run bench\`; \`npm run bench -- PART\` measures one part anew. Times are of a small shared machine: ratios were taken
within one run, and hold where the times do not.
`;

export type Cell = string | number;

/** Puts a part's measurements into docs/benchmarks.md, in the place of its earlier ones, with the machine they were made on. */
export function writePart(title: string, markdown: string): void {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const parts = new Map(before.split(/^## /m).slice(1).map((part) => [part.split('\n')[0] ?? '', `## ${part.trimEnd()}`]));
  parts.set(title, `## ${title}\n\n${machine()}\n\n${markdown.trimEnd()}`);
  writeFileSync(FILE, `${HEAD}\n${[...parts.values()].join('\n\n')}\n`);
  console.log(`${title}\n\n${markdown}\n`);
}

function machine(): string {
  return `On ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}.`;
}

/** A table of Markdown; all columns but the first are numbers. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|---|${'---:|'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n');
}

/** The median of some times, with the least, the most and how many they are. */
export function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const said = (time: number | undefined) => (time ?? NaN).toFixed((time ?? 0) < 10 ? 1 : 0);
  return `${said(median(times))} (${said(sorted[0])} to ${said(sorted.at(-1))}, ${sorted.length})`;
}

/** The middle one of some numbers in order; NaN of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}
