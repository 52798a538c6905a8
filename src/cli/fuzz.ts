import { writeFileSync } from 'node:fs';
import { fuzzOnce, type FuzzFailure } from './fuzz-cases.ts';
import { fuzzPages } from './fuzz-page.ts';
import { timeTable } from './fuzz-times.ts';

/** Pages of one seed. */
const PAGES = 500;

/**
 * Throws random texts at random small glossaries, reads random pages (`pages`: these alone), and prints how long gloss takes on long and unfriendly texts.
 * The first argument is for how many seconds (60), `--seed N` repeats a run. A failing case is printed with its seed
 * and kept in a file. Returns the exit code.
 */
export function fuzz(args: readonly string[]): number {
  const seconds = Number(args.find((one, i) => /^\d+$/.test(one) && args[i - 1] !== '--seed') ?? 60);
  const first = args.includes('--seed') ? Number(args[args.indexOf('--seed') + 1]) : Date.now() % 1_000_000;
  const until = performance.now() + seconds * 1000;
  const onlyPages = args.includes('pages');
  let [cases, pages] = [0, 0];
  for (let seed = first; performance.now() < until; seed++) {
    const failure: FuzzFailure | undefined = (onlyPages ? undefined : fuzzOnce(seed)) ?? fuzzPages(seed, PAGES);
    if (!onlyPages) cases += 100;
    pages += PAGES;
    if (failure) {
      writeFileSync('fuzz-failure.txt', failure.report);
      console.error(`seed ${seed} fails; the case is in fuzz-failure.txt\n${failure.report.slice(0, 2000)}`);
      return 1;
    }
  }
  console.log(`${cases} random stories and ${pages} random pages held, from seed ${first}`);
  if (!onlyPages) timeTable();
  return 0;
}
