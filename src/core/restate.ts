import { compareDates, type CalendarDate } from './calendar-date.ts';
import { dateContext, type DateContext, type Development } from './date-context.ts';
import type { Entity, Related } from './entity.ts';

/** What a card tells of an entity, from a day's view. */
export interface Restated {
  readonly context?: DateContext;
  /** Absent where it would give away what came later. */
  readonly gist?: string;
  readonly background?: string;
  readonly since: readonly Development[];
  readonly related: readonly Related[];
}

/**
 * Chooses what a card tells. `asItWas` leaves out everything later than the day: what came since, the background, which
 * is told from today's view, a gist that names a later year, and related terms that did not exist yet.
 */
export function restate(entity: Entity, day: CalendarDate | undefined, asItWas: boolean): Restated {
  const { gist, background, related } = entity;
  if (!day) return { gist, background, since: [], related };
  const context = dateContext(entity, day);
  if (!asItWas) return { context, gist, background, since: context.since, related };
  return {
    context,
    ...(!namesLaterYear(gist, day) && { gist }),
    since: [],
    related: related.filter(({ from }) => !from || compareDates(from, day) <= 0),
  };
}

function namesLaterYear(text: string, day: CalendarDate): boolean {
  return [...text.matchAll(/\b(?:1[6-9]|20)\d\d\b/g)].some(([year]) => Number(year) > day.year);
}
