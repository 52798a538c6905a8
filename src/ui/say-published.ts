import type { Publication } from '../core/article.ts';
import { sayDate, saySpan, type CalendarDate } from '../core/calendar-date.ts';

/** Where the day was read, for people. */
const SOURCES = {
  'json-ld': 'from the page’s own data',
  meta: 'from the page’s own data',
  time: 'from the date by the headline',
  url: 'from the page’s address',
  given: 'as given',
} as const;

/** `31 Jan 2017, from the page’s own data`. */
export function sayPublished({ day, source }: Publication): string {
  return `${sayDate(day)}, ${SOURCES[source]}`;
}

/** `9 years ago`, or undefined for a story of today. */
export function sayAge(day: CalendarDate, today: CalendarDate): string | undefined {
  const span = saySpan(day, today);
  return span && `${span} ago`;
}
