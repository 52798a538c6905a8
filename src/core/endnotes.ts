import type { CalendarDate } from './calendar-date.ts';
import { weightiest, type DateContext, type Development } from './date-context.ts';
import type { Entity, Source } from './entity.ts';
import { restate } from './restate.ts';

/** What is taken along of one term: the same that its card tells when it is opened. */
export interface Endnote {
  readonly entity: Entity;
  /** Absent where it would give away what came later. */
  readonly gist?: string;
  /** What stood on the day. Absent where no day is relied on. */
  readonly context?: DateContext;
  /** The weightiest developments since, in order of time. */
  readonly since: readonly Development[];
  /** Where all of it was seen, each source once. */
  readonly sources: readonly Source[];
}

/** As many developments as a card tells unasked. */
const TOLD = 3;

/** The notes to a story's terms, restated for a day. `asItWas` leaves out everything later than it. */
export function endnotes(terms: readonly Entity[], day: CalendarDate | undefined, asItWas: boolean): readonly Endnote[] {
  return terms.map((entity): Endnote => {
    const { gist, context, since } = restate(entity, day, asItWas);
    const told = weightiest(since, TOLD);
    const cited = [...entity.general, ...(context?.state?.sources ?? []), ...(context?.holder?.sources ?? []), ...told.flatMap(({ sources }) => sources)];
    return {
      entity,
      ...(gist !== undefined && { gist }),
      ...(context && { context }),
      since: told,
      sources: [...new Set(cited)].flatMap((n) => entity.sources[n] ?? []),
    };
  });
}
