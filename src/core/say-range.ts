import { dateOfDay, firstDay, lastDay, sayDate, type CalendarDate, type DayNumber } from './calendar-date.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/**
 * Days for people, as short as they allow: `31 Jan 2017`, `28–29 Jan 2017`, `30 Jan – 2 Feb 2017`, `Feb 2015` for a whole
 * month, `2014` for a whole year, `2010 – 2015` for whole years.
 */
export function sayRange(first: CalendarDate, last: CalendarDate): string {
  const [from, to] = [firstDay(first), lastDay(last)];
  if (from === to) return sayDate(dateOfDay(from));
  const [a, b] = [dateOfDay(from), dateOfDay(to)];
  if (isYearStart(from) && isYearEnd(to)) return a.year === b.year ? String(a.year) : `${a.year} – ${b.year}`;
  if (a.day === 1 && isMonthEnd(to)) return sameMonth(a, b) ? sayDate(monthOf(a)) : `${sayDate(monthOf(a))} – ${sayDate(monthOf(b))}`;
  if (sameMonth(a, b)) return `${a.day}–${sayDate(b)}`;
  return `${sayDate(a)} – ${sayDate(b)}`;
}

/** The weekdays of a day or of a few days: `Tuesday`, `Saturday and Sunday`, `Friday to Monday`. Undefined for longer spans. */
export function sayWeekdays(first: CalendarDate, last: CalendarDate): string | undefined {
  const days = lastDay(last) - firstDay(first) + 1;
  if (days > 6) return undefined;
  const [a, b] = [weekday(firstDay(first)), weekday(lastDay(last))];
  if (days === 1) return a;
  return days === 2 ? `${a} and ${b}` : `${a} to ${b}`;
}

function weekday(day: DayNumber): string {
  // 1 January 1970 was a Thursday.
  return WEEKDAYS[(((day + 4) % 7) + 7) % 7] ?? '';
}

function sameMonth(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month;
}

function monthOf({ year, month }: CalendarDate): CalendarDate {
  return { year, ...(month !== undefined && { month }) };
}

function isYearStart(day: DayNumber): boolean {
  const date = dateOfDay(day);
  return date.month === 1 && date.day === 1;
}

function isYearEnd(day: DayNumber): boolean {
  return isYearStart(day + 1);
}

function isMonthEnd(day: DayNumber): boolean {
  return dateOfDay(day + 1).day === 1;
}
