import { relyOnDay, type Article } from '../core/article.ts';
import { boilerplateOf } from '../core/boilerplate.ts';
import type { DatePhrase } from '../core/date-phrase.ts';
import { datePhrases } from './date-phrases.ts';

/** How much of a text is read for dates, in characters: far more than any story, and a bound on the time that a made-up one can take. */
const LONGEST = 100_000;

/** The dated phrases of a story, read from its own day; those of appeals and disclaimers are not among them. */
export function storyDates({ text, published }: Article): readonly DatePhrase[] {
  const excluded = boilerplateOf(text);
  return datePhrases(text.slice(0, LONGEST), relyOnDay(published), published?.modified).filter(({ start }) => !excluded.some(([from, to]) => from <= start && start < to));
}
