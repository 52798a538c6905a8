import { writeFileSync } from 'node:fs';
import { parseDate, writeDate } from '../core/calendar-date.ts';
import { sayProblem } from '../glossary/problem.ts';
import { describeInventory, dueForReview } from '../glossary/inventory.ts';
import { readGlossary } from '../glossary/read-glossary.ts';

/** Where the page about the glossary lies. */
const PAGE = 'docs/glossary.md';

/**
 * Writes `docs/glossary.md`. With `--due N` it writes nothing and lists the entries whose sources end more than N months
 * ago (12). Returns the exit code.
 */
export function inventory(args: readonly string[]): number {
  const { entries, problems } = readGlossary('entities');
  if (problems.length > 0) {
    console.error(problems.map(sayProblem).join('\n'));
    return 1;
  }
  if (!args.includes('--due')) {
    writeFileSync(PAGE, describeInventory(entries));
    console.log(`${PAGE}: ${entries.length} entries`);
    return 0;
  }
  const months = Number(args[args.indexOf('--due') + 1] ?? 12);
  const today = parseDate(new Date().toISOString().slice(0, 10));
  if (!today || !Number.isInteger(months) || months < 0) {
    console.error('usage: npm run inventory -- --due MONTHS');
    return 2;
  }
  const due = dueForReview(entries, today, months);
  for (const { entry, id, kind } of due) console.log(`${writeDate(entry.checked)}  entities/${kind}/${id}.yaml`);
  console.log(`${due.length} of ${entries.length} entries end more than ${months} months ago`);
  return 0;
}
