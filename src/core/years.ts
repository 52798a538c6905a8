import { firstAbove } from './ascending.ts';
import type { CalendarDate } from './calendar-date.ts';
import { isWordAt } from './words.ts';

/** The years a text says in four digits, 1900 to 2099, and where they begin, ascending. */
export interface YearPlaces {
  readonly places: readonly number[];
  readonly years: readonly number[];
}

/** How many units a year may stand away from a term that it belongs to: `the 2018 World Cup`, `the World Cup in June 2018`. */
const CLOSE = 12;
const DIGITS = 4;

/** Finds every year that stands as a word of its own in a folded text. */
export function yearsIn(text: string): YearPlaces {
  const found = [...text.matchAll(/(?:19|20)\d\d/g)].filter(({ index }) => !isWordAt(text, index - 1) && !isWordAt(text, index + DIGITS));
  return { places: found.map(({ index }) => index), years: found.map(([year]) => Number(year)) };
}

/**
 * The time that a yearly event at a place is of: a year close to it, else, where its paragraph says no year, the story's
 * day. Undefined where neither speaks, where two different years stand as close, and where a year stands farther away.
 */
export function timeOfPlace({ places, years }: YearPlaces, place: { start: number; end: number }, paragraph: { start: number; end: number }, day: CalendarDate | undefined): CalendarDate | undefined {
  const next = firstAbove(places, place.end - 1);
  const [before, after] = [places[next - 1] ?? -Infinity, places[next] ?? Infinity];
  const [isBefore, isAfter] = [before >= paragraph.start, after < paragraph.end];
  if (!isBefore && !isAfter) return day;
  const gapBefore = isBefore ? place.start - before - DIGITS : Infinity;
  const gapAfter = isAfter ? after - place.end : Infinity;
  if (Math.min(gapBefore, gapAfter) > CLOSE) return undefined;
  if (gapBefore === gapAfter && years[next - 1] !== years[next]) return undefined;
  const year = gapBefore < gapAfter ? years[next - 1] : years[next];
  return year === undefined ? undefined : { year };
}
