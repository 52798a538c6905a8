import { dateOfDay, firstDay, lastDay, type CalendarDate, type DayNumber } from '../core/calendar-date.ts';

/** Some days in a row, both ends included. */
export interface Span {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The units that news counts time in. A fortnight or a quarter is counted in these. */
export type Unit = 'day' | 'week' | 'month' | 'year';

const WEEK = 7;
/** 1 January 1970 was a Thursday: with this added, the days of one week from Monday on share a quotient. */
const MONDAY_SHIFT = 3;

/** The years that a text may speak of; beyond them a number is not a year. */
export const YEARS = { first: 1000, last: 2199 } as const;

/** The days of a year, month or day that is given as precisely as it is known. */
export function spanOf(date: CalendarDate): Span {
  return { first: firstDay(date), last: lastDay(date) };
}

/** The days of the month `month`, 1-12, or beyond: month 13 is January of the next year, month 0 December of the last. */
export function monthSpan(year: number, month: number): Span {
  const months = year * 12 + month - 1;
  return spanOf({ year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 });
}

/** The days of some months in a row. */
export function monthsSpan(year: number, month: number, count: number): Span {
  return { first: monthSpan(year, month).first, last: monthSpan(year, month + count - 1).last };
}

/** The days of some years in a row. */
export function yearsSpan(first: number, last = first): Span {
  return { first: spanOf({ year: first }).first, last: spanOf({ year: last }).last };
}

/** Monday to Sunday around a day. */
export function weekSpan(day: DayNumber): Span {
  const first = day - weekdayOf(day);
  return { first, last: first + WEEK - 1 };
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + MONDAY_SHIFT) % WEEK) + WEEK) % WEEK;
}

/** The day, week, month or year that lies `count` units from a day: two weeks before 1 February 2017 is 16 to 22 January. */
export function unitFrom(day: DayNumber, count: number, unit: Unit): Span {
  const date = dateOfDay(day);
  if (unit === 'day') return { first: day + count, last: day + count };
  if (unit === 'week') return weekSpan(day + count * WEEK);
  if (unit === 'month') return monthSpan(date.year, (date.month ?? 1) + count);
  return yearsSpan(date.year + count);
}

/** The day itself, `count` units further: the last day of a shorter month where the month has no such day. */
export function dayFrom(day: DayNumber, count: number, unit: Unit): DayNumber {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + count * WEEK;
  const date = dateOfDay(day);
  const month = monthSpan(date.year, (date.month ?? 1) + count * (unit === 'year' ? 12 : 1));
  return Math.min(month.first + (date.day ?? 1) - 1, month.last);
}

/** Whether the calendar has this day: 29 February only in leap years. */
export function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= monthSpan(year, month).last - monthSpan(year, month).first + 1;
}
