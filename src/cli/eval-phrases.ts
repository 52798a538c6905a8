import { existsSync, readFileSync } from 'node:fs';
import { parseDate, writeDate } from '../core/calendar-date.ts';
import { datePhrases } from '../phrases/date-phrases.ts';

interface Labelled {
  readonly reference: string;
  readonly phrases: readonly { readonly sentence: string; readonly expression: string; readonly first: string; readonly last: string }[];
  readonly traps: readonly string[];
}

/** Words before an expression that may be left out or taken in. */
const LEAD = /^(?:(?:on|in|at|by|over|since|during|around|from|until|through|the)\s+)+/i;

/**
 * Holds the dates found in labelled sentences against their labels and prints what differs.
 * The first argument names the file of labels. Returns the exit code: 0 also where the file is absent, since it is not part of the project.
 */
export function evalPhrases(args: readonly string[]): number {
  const file = args[0] ?? '../shared/eval/date-phrases-dev.json';
  if (!existsSync(file)) {
    console.log(`phrases: skipped, there is no ${file}`);
    return 0;
  }
  const { reference, phrases, traps } = JSON.parse(readFileSync(file, 'utf8')) as Labelled;
  const day = parseDate(reference);
  const dates = (sentence: string) => datePhrases(sentence, day).map(({ start, end, first, last }) => `${sentence.slice(start, end).replace(LEAD, '')} ${writeDate(first)}/${writeDate(last)}`);
  const missed = phrases.filter(({ sentence, expression, first, last }) => !dates(sentence).includes(`${expression.replace(LEAD, '')} ${first}/${last}`));
  const caught = traps.filter((sentence) => dates(sentence).length > 0);
  for (const { sentence, expression, first, last } of missed) console.log(`missed: ${sentence}\n  wanted ${expression} ${first}/${last}; found ${dates(sentence).join(', ') || 'nothing'}`);
  for (const sentence of caught) console.log(`false: ${sentence}\n  found ${dates(sentence).join(', ')}`);
  console.log(`phrases: ${phrases.length - missed.length} of ${phrases.length} exact; ${caught.length} of ${traps.length} traps with a date`);
  return missed.length + caught.length > 0 ? 1 : 0;
}
