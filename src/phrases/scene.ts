import { dateOfDay, type DayNumber } from '../core/calendar-date.ts';
import { isDay, monthSpan, spanOf, weekdayOf, type Span } from './span.ts';

/** What the verb says of the time of its clause; undefined where no verb tells. */
export type Tense = 'past' | 'future' | undefined;

/** What a phrase is read against. */
export interface Scene {
  /** The day of the story, where it is relied on. Without it only absolute dates mean anything. */
  readonly published: DayNumber | undefined;
  /** The latest day that the text can look back on: a day after publication (time zones), or the day of its last change. */
  readonly newest: DayNumber | undefined;
  readonly tense: Tense;
  /** The year that the passage speaks of, where it is not the story's own. */
  readonly year: number | undefined;
  /** The days last spoken of, for `two days later`. */
  readonly mentioned: Span | undefined;
}

/** What a phrase means in its scene; undefined where it means no certain days there. */
export type Reading = (scene: Scene) => Span | undefined;

/** Past this many days a month or day without year is rather the coming one, where no verb tells. */
const NO_LONGER_NEAR = 245;

/** `may 9`, `in March`: the year comes from the passage, the verb or nearness. */
export function yearless(month: number, day?: number): Reading {
  return (scene) => {
    if (scene.year !== undefined) return inYear(scene.year, month, day);
    if (scene.published === undefined || scene.newest === undefined) return undefined;
    const newest = scene.newest;
    const year = dateOfDay(scene.published).year;
    const here = scene.published;
    const candidates = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((by) => inYear(year + by, month, day) ?? []);
    const past = candidates.findLast((span) => span.first <= (day === undefined ? here : newest));
    const future = candidates.find((span) => span.last >= here);
    if (scene.tense === 'future') return future;
    return scene.tense === 'past' || !past || here - past.last <= NO_LONGER_NEAR ? nearer(past, future, here, scene.tense, day) : future;
  };
}

/** A day that no verb places and that is a few weeks off on one side and most of a year on the other is the near one. */
function nearer(past: Span | undefined, future: Span | undefined, here: DayNumber, tense: Tense, day: number | undefined): Span | undefined {
  if (tense === 'past' || !past || !future || day === undefined) return past;
  return future.first - here < here - past.last ? future : past;
}

function inYear(year: number, month: number, day: number | undefined): Span | undefined {
  if (day === undefined) return monthSpan(year, month);
  return isDay(year, month, day) ? spanOf({ year, month, day }) : undefined;
}

/** `Friday`: today or the last one, unless the verb looks ahead. 0 is Monday. */
export function weekday(wanted: number): Reading {
  return ({ published, tense }) => {
    if (published === undefined) return undefined;
    const by = (wanted - weekdayOf(published) + 7) % 7;
    const day = tense === 'future' ? published + by : published - ((7 - by) % 7);
    return { first: day, last: day };
  };
}

/** `Friday, Feb. 3`: the nearest year in which that day falls on that weekday. */
export function dayOnWeekday(month: number, day: number, wanted: number): Reading {
  const fallback = yearless(month, day);
  return (scene) => {
    if (scene.published === undefined) return undefined;
    const here = scene.published;
    const year = scene.year ?? dateOfDay(here).year;
    const spans = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6].flatMap((by) => inYear(year + by, month, day) ?? []);
    return spans.filter(({ first }) => weekdayOf(first) === wanted).toSorted((a, b) => Math.abs(a.first - here) - Math.abs(b.first - here))[0] ?? fallback(scene);
  };
}

/** A reading that needs the story's day and nothing else. */
export function fromStory(read: (published: DayNumber) => Span | undefined): Reading {
  return ({ published }) => (published === undefined ? undefined : read(published));
}

/** A reading that is the same in every scene. */
export function always(span: Span): Reading {
  return () => span;
}
