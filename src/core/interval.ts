import { firstDay, lastDay, parseDate, type CalendarDate } from './calendar-date.ts';

/**
 * A span of time after EDTF (ISO 8601-2): `from/to`, where `..` is an open end and nothing is an unknown one.
 * `to` is the first day on which it no longer holds.
 */
export interface Interval {
  readonly from: Bound;
  readonly to: Bound;
}

/** A date; `open` where there is no end as far as was checked; `unknown` where there is one that nobody gives. */
export type Bound = CalendarDate | 'open' | 'unknown';

/** Reads `2014-09-05/2022-02-22`, `2014/..`, `/2014`. Undefined for anything else, and where the end lies before the start. */
export function parseInterval(text: string): Interval | undefined {
  const parts = text.split('/');
  if (parts.length !== 2) return undefined;
  const [from, to] = parts.map(parseBound);
  if (from === undefined || to === undefined) return undefined;
  if (isDate(from) && isDate(to) && lastDay(to) < firstDay(from)) return undefined;
  return { from, to };
}

export function isDate(bound: Bound): bound is CalendarDate {
  return typeof bound === 'object';
}

/** Whether a day is surely inside: bounds known only to the month or year count at their narrowest. */
export function surelyCovers(span: Interval, date: CalendarDate): boolean {
  const began = span.from === 'open' || (isDate(span.from) && lastDay(span.from) <= firstDay(date));
  const lasts = span.to === 'open' || (isDate(span.to) && lastDay(date) < firstDay(span.to));
  return began && lasts;
}

/** Whether a day may be inside: bounds known only to the month or year count at their widest, unknown ones always. */
export function mayCover(span: Interval, date: CalendarDate): boolean {
  return !surelyBefore(date, span) && !(isDate(span.to) && lastDay(span.to) < firstDay(date));
}

/** Whether the day surely lies before the span's first day. */
export function surelyBefore(date: CalendarDate, span: Interval): boolean {
  return isDate(span.from) && lastDay(date) < firstDay(span.from);
}

function parseBound(text: string): Bound | undefined {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parseDate(text);
}
