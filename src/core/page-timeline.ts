import { firstDay, lastDay, type CalendarDate, type DayNumber } from './calendar-date.ts';
import type { DatedEvent, Entity, Weight } from './entity.ts';

/** An event of one of a page's terms. */
export interface TimelineEvent {
  readonly entity: Entity;
  readonly event: DatedEvent;
}

/** How far around the story's day one looks, in days on either side; `all` from the first event on. */
export const ZOOMS = { month: 31, year: 366, 'five years': 1827, all: Infinity } as const;
/** One of the ways to look. */
export type Zoom = keyof typeof ZOOMS;

/** What of a page's time is shown: in order of time, parted by the story's day, and how much was left out. */
export interface PageTimeline {
  /** What led here: up to and including the story's day. */
  readonly before: readonly TimelineEvent[];
  /** What came after. */
  readonly after: readonly TimelineEvent[];
  /** Lighter events within the same time that are not shown. */
  readonly lighter: number;
}

/** Every event of some entities once, in order of time. An event that two entries tell with the same words on one day is told once. */
export function eventsOf(entities: readonly Entity[]): readonly TimelineEvent[] {
  const told = new Set<string>();
  const all = entities.flatMap((entity) => entity.events.map((event) => ({ entity, event })));
  return all
    .filter(({ event }) => {
      const key = `${firstDay(event.on)} ${event.text}`;
      return !told.has(key) && told.add(key);
    })
    .sort((a, b) => known(a) - known(b));
}

/** The events around a story's day, at most `most` of them: the weightiest, and of equally heavy ones those nearest to the day. */
export function pageTimeline(events: readonly TimelineEvent[], day: CalendarDate, zoom: Zoom, most: number): PageTimeline {
  const story = firstDay(day);
  const near = events.filter((one) => Math.abs(known(one) - story) <= ZOOMS[zoom]);
  const chosen = new Set(near.toSorted((a, b) => b.event.weight - a.event.weight || Math.abs(known(a) - story) - Math.abs(known(b) - story)).slice(0, most));
  const shown = near.filter((one) => chosen.has(one));
  return { before: shown.filter((one) => !isLater(one, day)), after: shown.filter((one) => isLater(one, day)), lighter: near.length - shown.length };
}

/** What some entities' entries say happened between two days, the weightiest first. */
export function happenedBetween(entities: readonly Entity[], first: CalendarDate, last: CalendarDate, least: Weight = 1): readonly TimelineEvent[] {
  return eventsOf(entities)
    .filter(({ event }) => event.weight >= least && firstDay(event.on) <= lastDay(last) && lastDay(event.on) >= firstDay(first))
    .toSorted((a, b) => b.event.weight - a.event.weight);
}

/** The day from which an event was public. */
function known({ event }: TimelineEvent): DayNumber {
  return firstDay(event.known ?? event.on);
}

function isLater({ event }: TimelineEvent, day: CalendarDate): boolean {
  return lastDay(event.known ?? event.on) > lastDay(day);
}
