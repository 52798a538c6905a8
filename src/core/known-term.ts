import { firstDay, lastDay, parseDate, writeDate, type CalendarDate } from './calendar-date.ts';
import { dateContext, type DateContext } from './date-context.ts';
import type { Entity, Holder } from './entity.ts';

/** A term that the reader says they know. It names no page. */
export interface KnownTerm {
  readonly name: string;
  /** What stood when the reader last met it: the written day from which it did, or '' where that was nothing, or not known. */
  readonly state: string;
  /** The written day of the story in which they met it, or '' where that had none. */
  readonly on: string;
}

/** The known terms, by their entries' ids. */
export type KnownTerms = Readonly<Record<string, KnownTerm>>;

/** Why a known term is marked all the same: on the story's day something else stood than what the reader met. */
export interface Unmet {
  /** What stood: the label of a state, or the name of a holder. */
  readonly label: string;
  /** Set where it is a holder of an office. */
  readonly holder?: Holder;
  readonly from: CalendarDate;
  /** Whether it surely began after the reader last met the term; else the story is from another time than that one. */
  readonly isLater: boolean;
}

/** What is kept of a term when the reader says that they know it, in a story of that day. */
export function knownNow(entity: Entity, day: CalendarDate | undefined): KnownTerm {
  const standing = day && standingOn(entity, day);
  return { name: entity.name, state: standing ? writeDate(standing.from) : '', on: day ? writeDate(day) : '' };
}

/**
 * What of a known term the reader has not met: the state or holder of the story's day, where it is another than the one
 * they met. Undefined where there is none: then its marks stay hidden. So they do where either day is unknown or nothing
 * surely stood on the story's, as there is nothing to tell; and where by today's entry the same stood on both days, as
 * then only the entry was corrected.
 */
export function unmetState(entity: Entity, day: CalendarDate | undefined, known: KnownTerm): Unmet | undefined {
  const on = parseDate(known.on);
  const standing = day && standingOn(entity, day);
  if (!on || !standing || writeDate(standing.from) === known.state) return undefined;
  const then = standingOn(entity, on);
  if (then && writeDate(then.from) === writeDate(standing.from)) return undefined;
  return { ...standing, isLater: firstDay(standing.from) > lastDay(on) };
}

/** Whether a term's marks are hidden in a story of that day: the reader knows it, and nothing has changed for them. */
export function isHidden(entity: Entity, day: CalendarDate | undefined, known: KnownTerms): boolean {
  const term = Object.hasOwn(known, entity.id) ? known[entity.id] : undefined;
  return term !== undefined && unmetState(entity, day, term) === undefined;
}

/** What stood on a day. Where both a state and a holder did, the one that began last, which is the latest turn. */
function standingOn(entity: Entity, day: CalendarDate): Omit<Unmet, 'isLater'> | undefined {
  const { state, holder }: DateContext = dateContext(entity, day);
  if (holder && (!state || firstDay(holder.from) >= firstDay(state.from))) return { label: holder.name, holder, from: holder.from };
  return state && { label: state.label, from: state.from };
}
