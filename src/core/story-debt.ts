import { compareDates, type CalendarDate } from './calendar-date.ts';
import { dateContext, weightiest, type Development } from './date-context.ts';
import type { Entity } from './entity.ts';

/** A term of a story that is no longer as the story knew it, and the one change that tells it best. */
export interface ChangedTerm {
  readonly entity: Entity;
  readonly change: Development;
}

/** What a story owes its reader: which of its terms have changed since, the weightiest change first. */
export interface StoryDebt {
  readonly changed: readonly ChangedTerm[];
  /** How many terms the story has. */
  readonly of: number;
}

/**
 * Holds a story's terms against what came after its day. A term has changed if another state or holder followed the one
 * of the day, if it ended, or if a turning point (weight 3) came.
 */
export function storyDebt(entities: readonly Entity[], day: CalendarDate): StoryDebt {
  const changed = entities.flatMap((entity): ChangedTerm[] => {
    const context = dateContext(entity, day);
    const [change] = weightiest(context.since, 1);
    return change && (context.changed || change.weight === 3) ? [{ entity, change }] : [];
  });
  changed.sort((a, b) => b.change.weight - a.change.weight || b.entity.weight - a.entity.weight || compareDates(a.change.on, b.change.on));
  return { changed, of: entities.length };
}
