/**
 * A day, month or year of the Gregorian calendar, as precise as it is known and no more.
 * `month` is 1-12 and absent for a year; `day` is 1-31 and absent for a month.
 * `about` marks a date that its source gives as approximate.
 */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly about?: true;
}

/** Days since 1 January 1970, negative before it: the scale on which all dates are compared. */
export type DayNumber = number;

export type Precision = 'day' | 'month' | 'year';

const WRITTEN = /^(~?)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY_MS = 86_400_000;

/** Reads `2015-02-12`, `2015-02`, `2015`, each with an optional leading `~`. Undefined for anything else, and for days that do not exist. */
export function parseDate(text: string): CalendarDate | undefined {
  const found = WRITTEN.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [found[2], found[3], found[4]].map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year === 0) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) return undefined;
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(found[1] && { about: true as const }),
  };
}

/** The written form that `parseDate` reads. */
export function writeDate(date: CalendarDate): string {
  const parts = [String(date.year).padStart(4, '0'), date.month, date.day].filter((part) => part !== undefined);
  return (date.about ? '~' : '') + parts.map((part) => String(part).padStart(2, '0')).join('-');
}

export function precisionOf(date: CalendarDate): Precision {
  return date.day !== undefined ? 'day' : date.month !== undefined ? 'month' : 'year';
}

/** The first day that the date may mean. */
export function firstDay(date: CalendarDate): DayNumber {
  return dayNumber(date.year, date.month ?? 1, date.day ?? 1);
}

/** The last day that the date may mean. */
export function lastDay(date: CalendarDate): DayNumber {
  const month = date.month ?? 12;
  return dayNumber(date.year, month, date.day ?? daysInMonth(date.year, month));
}

/** The date of a day number, with day precision. */
export function dateOfDay(day: DayNumber): CalendarDate {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Orders by first day; of two dates that begin together the more precise comes first. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return firstDay(a) - firstDay(b) || lastDay(a) - lastDay(b);
}

/** A length of time in whole units. */
export interface Span {
  readonly count: number;
  readonly unit: Precision;
}

/** How long lies between a date and a later day, in the largest whole unit: 9 years, 3 months, 2 days. Undefined unless later. */
export function spanBetween(from: CalendarDate, to: CalendarDate): Span | undefined {
  const days = firstDay(to) - lastDay(from);
  if (days <= 0) return undefined;
  const months = (to.year - from.year) * 12 + (to.month ?? 1) - (from.month ?? 12) - ((to.day ?? 31) < (from.day ?? 1) ? 1 : 0);
  if (months >= 12) return { count: Math.floor(months / 12), unit: 'year' };
  return months >= 1 ? { count: months, unit: 'month' } : { count: days, unit: 'day' };
}

function dayNumber(year: number, month: number, day: number): DayNumber {
  return setYear(year, month, day).getTime() / DAY_MS;
}

function daysInMonth(year: number, month: number): number {
  return setYear(year, month + 1, 0).getUTCDate();
}

/** Date.UTC reads years below 100 as 19xx; setUTCFullYear does not. */
function setYear(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
