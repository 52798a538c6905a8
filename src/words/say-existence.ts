import type { DateContext } from '../core/date-context.ts';
import type { Entity } from '../core/entity.ts';
import { isDate } from '../core/interval.ts';
import { cardWords } from './card.ts';
import { sayDate, sayDateOf } from './say-date.ts';

/** Says in few words that an entity did not exist on the day; undefined where it did, or that is not known. */
export function sayExistence({ existence }: Pick<DateContext, 'existence'>, { exists }: Pick<Entity, 'exists'>): string | undefined {
  const words = cardWords();
  if (existence === 'not yet') return exists && isDate(exists.from) ? words.notBeforeShort(sayDateOf(exists.from)) : words.notYetShort;
  if (existence === 'ended') return exists && isDate(exists.to) ? words.endedOnShort(sayDate(exists.to)) : words.endedShort;
  return undefined;
}
