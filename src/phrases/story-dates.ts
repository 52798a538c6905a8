import { relyOnDay, type Article } from '../core/article.ts';
import { boilerplateOf } from '../core/boilerplate.ts';
import type { DatePhrase } from '../core/date-phrase.ts';
import { datePhrases } from './date-phrases.ts';

/** The dated phrases of a story, read from its own day; those of appeals and disclaimers are not among them. */
export function storyDates({ text, published }: Article): readonly DatePhrase[] {
  const excluded = boilerplateOf(text);
  return datePhrases(text, relyOnDay(published), published?.modified).filter(({ start }) => !excluded.some(([from, to]) => from <= start && start < to));
}
