import type { DateLabel } from './date-labels.ts';
import type { Stamp } from './stamp.ts';

/** A date shown near a story that may be its own. */
export interface ShownDate {
  readonly source: 'time' | 'visible';
  /** What it can mean: two where day and month may be either way round. */
  readonly readings: readonly Stamp[];
  readonly label: DateLabel | undefined;
  /** How much speaks for its being the story's; below `ENOUGH` it is left aside. */
  readonly score: number;
  /** The text it was found in, so that a `<time>` and the words in it are not taken for two witnesses. */
  readonly line: Element;
}

/** What a date on show must score to be believed. */
export const ENOUGH = 40;
