import { dateOfDay, firstDay, lastDay, writeDate, type CalendarDate } from './calendar-date.ts';
import type { DatedEvent, Entity, Holder, State } from './entity.ts';
import { isDate, surelyBefore, surelyCovers } from './interval.ts';

/** Something dated that came after a story: an event, a new state, or a new holder of an office. */
export interface Development {
  readonly on: CalendarDate;
  readonly text: string;
  readonly weight: 1 | 2 | 3;
  /** Index into `Entity.sources`. */
  readonly sources: readonly number[];
  /** Set where a new state or holder begins on this very day, or the entity ends: it is the change itself. */
  readonly turns?: true;
  /** Set where it happened before the story and became public only after it, on `on`. */
  readonly happened?: CalendarDate;
}

/** An entity as it was on a story's day, and what came after. */
export interface DateContext {
  readonly day: CalendarDate;
  /** `unknown`: the entry does not say, or not precisely enough. */
  readonly existence: 'not yet' | 'existed' | 'ended' | 'unknown';
  /** What stood on the day. Absent where no state surely covers it. */
  readonly state?: State;
  /** Who held the office on the day. */
  readonly holder?: Holder;
  /** Events up to and including the day, in order of time. */
  readonly before: readonly DatedEvent[];
  /** What came after the day or became known after it, in order of time. */
  readonly since: readonly Development[];
  /** Whether another state or holder followed the one of the day. */
  readonly changed: boolean;
  /** The story is younger than the facts: its day lies after the one up to which the entry is checked. */
  readonly uncheckedThen: boolean;
}

/**
 * Restates an entity for a story's day. It fails closed: bounds known only to the month or year count at their
 * narrowest, so that a state is given only where it surely stood, and nothing dated later is in it.
 */
export function dateContext(entity: Entity, day: CalendarDate): DateContext {
  const state = entity.states.find((one, i) => stood(one, endOf(one, entity.states[i + 1], entity), day));
  const holder = entity.holders.find((one) => stood(one, one.to, day));
  return {
    day,
    existence: existenceOn(entity, day),
    ...(state && { state }),
    ...(holder && { holder }),
    before: entity.events.filter((event) => !isAfter(event, event.on, day)),
    since: developmentsSince(entity, day),
    changed: entity.states.some((one) => isAfter(one, one.from, day)) || entity.holders.some((one) => isAfter(one, one.from, day)),
    uncheckedThen: firstDay(day) > lastDay(entity.checked),
  };
}

/**
 * The day the state ends: as given, or where the next begins, or with the entity itself, unless the state begins there: then it tells
 * what stands after that. Undefined where no end is known.
 */
export function endOf(state: State, next: State | undefined, entity: Entity): CalendarDate | undefined {
  if (state.to) return state.to;
  if (next) return next.from;
  const end = entity.exists?.to;
  return end && isDate(end) && firstDay(state.from) < firstDay(end) ? end : undefined;
}

function stood({ from, known }: { from: CalendarDate; known?: CalendarDate }, to: CalendarDate | undefined, day: CalendarDate): boolean {
  if (known && firstDay(known) > firstDay(day)) return false;
  return lastDay(from) <= firstDay(day) && (!to || lastDay(day) < firstDay(to));
}

/**
 * Whether a fact is, or may be, news to a reader of that day: it happened later, or became public later. What is dated
 * only to the story's own month or year counts as later, lest a card of that day tells what nobody knew yet.
 */
function isAfter({ known }: { known?: CalendarDate }, on: CalendarDate, day: CalendarDate): boolean {
  return lastDay(known ?? on) > lastDay(day);
}

function existenceOn({ exists }: Entity, day: CalendarDate): DateContext['existence'] {
  if (!exists) return 'unknown';
  if (surelyBefore(day, exists)) return 'not yet';
  if (isDate(exists.to) && lastDay(exists.to) <= firstDay(day)) return 'ended';
  return surelyCovers(exists, day) ? 'existed' : 'unknown';
}

function developmentsSince(entity: Entity, day: CalendarDate): Development[] {
  const turns = turnsOf(entity);
  const events = entity.events.filter((event) => isAfter(event, event.on, day)).map((event) => fromEvent(event, day, turns));
  // A state or holder that begins with an event which is told anyway would only repeat it.
  const isTold = (from: CalendarDate) => events.some(({ on }) => Math.abs(firstDay(on) - firstDay(from)) <= 1);
  const states = entity.states.filter((one) => isAfter(one, one.from, day) && !isTold(one.from));
  const holders = entity.holders.filter((one) => isAfter(one, one.from, day) && !isTold(one.from));
  return [
    ...events,
    ...states.map((one): Development => ({ on: one.known ?? one.from, text: one.label, weight: 2, sources: one.sources })),
    ...holders.map((one): Development => ({ on: one.known ?? one.from, text: sayHolder(one), weight: 2, sources: one.sources })),
  ].sort((a, b) => firstDay(a.on) - firstDay(b.on));
}

/** The days on which something about the entity turned. */
function turnsOf({ states, holders, exists }: Entity): ReadonlySet<string> {
  const days = [...states, ...holders].map(({ from }) => from);
  return new Set([...days, ...(exists && isDate(exists.to) ? [exists.to] : [])].map(writeDate));
}

function fromEvent(event: DatedEvent, day: CalendarDate, turns: ReadonlySet<string>): Development {
  const { text, weight, sources } = event;
  if (!event.known || lastDay(event.on) > lastDay(day)) {
    return { on: event.on, text, weight, sources, ...(turns.has(writeDate(event.on)) && { turns: true }) };
  }
  return { on: event.known, text, weight, sources, happened: event.on };
}

/** `Michael Flynn`, `Keith Kellogg (acting)`: as the glossary would write it, in its own language. */
function sayHolder(holder: Holder): string {
  return holder.acting ? `${holder.name} (acting)` : holder.name;
}

/** The heaviest `most` of some developments, in order of time; of equally heavy ones those that are a change themselves, then the earlier. */
export function weightiest(developments: readonly Development[], most: number): readonly Development[] {
  const turning = (one: Development) => Number(one.turns ?? false);
  const chosen = new Set(developments.toSorted((a, b) => b.weight - a.weight || turning(b) - turning(a)).slice(0, most));
  return developments.filter((one) => chosen.has(one));
}

/** A day number as the day of a story, for callers that hold the clock. */
export function dayOf(millisecondsSinceEpoch: number): CalendarDate {
  return dateOfDay(Math.floor(millisecondsSinceEpoch / 86_400_000));
}
