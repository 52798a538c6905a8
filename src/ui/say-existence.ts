import { sayDate } from '../core/calendar-date.ts';
import type { DateContext } from '../core/date-context.ts';
import type { Entity } from '../core/entity.ts';
import { isDate } from '../core/interval.ts';

/** Says in few words that an entity did not exist on the day; undefined where it did, or that is not known. */
export function sayExistence({ existence }: Pick<DateContext, 'existence'>, { exists }: Entity): string | undefined {
  if (existence === 'not yet') return exists && isDate(exists.from) ? `Did not exist before ${sayDate(exists.from)}` : 'Did not exist yet';
  if (existence === 'ended') return exists && isDate(exists.to) ? `Had ended, ${sayDate(exists.to)}` : 'Had ended';
  return undefined;
}
