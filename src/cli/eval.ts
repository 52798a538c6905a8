import { evalDates } from './eval-dates.ts';
import { evalMarks } from './eval-marks.ts';
import { evalPhrases } from './eval-phrases.ts';
import { evalRealPages } from './eval-real-pages.ts';
import { evalTerms } from './eval-terms.ts';

const SETS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = { dates: evalDates, marks: evalMarks, pages: evalRealPages, phrases: evalPhrases, terms: evalTerms };

/** Measures one part against labelled data: the first argument says which, the rest goes to it. Returns the exit code. */
export async function evaluate([set = '', ...args]: readonly string[]): Promise<number> {
  const run = SETS[set];
  if (run) return run(args);
  console.error(`usage: eval ${Object.keys(SETS).join(' | ')}`);
  return 2;
}
