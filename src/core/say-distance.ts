import { firstDay, saySpan, type CalendarDate } from './calendar-date.ts';
import type { DatePhrase } from './date-phrase.ts';

/**
 * Where the days of a phrase lie, seen from a day with day precision: `3 days before`, `16 months before`, `2 years after`.
 * Counted to the nearer end of the phrase, in days up to two months, in months up to two years, then in years.
 * Where the phrase holds the day: `on the day` for that day alone, otherwise `around the day`.
 * `of` names the day where it is held ("of the story").
 */
export function sayDistance(phrase: Pick<DatePhrase, 'first' | 'last'>, day: CalendarDate, of = 'of the story'): string {
  const [first, last, here] = [firstDay(phrase.first), firstDay(phrase.last), firstDay(day)];
  if (first <= here && here <= last) return first === last ? `on the day ${of}` : `around the day ${of}`;
  return last < here ? `${sayBetween(phrase.last, day)} before` : `${sayBetween(day, phrase.first)} after`;
}

const MOST_DAYS = 62;
const MOST_MONTHS = 24;

function sayBetween(from: CalendarDate, to: CalendarDate): string {
  const days = firstDay(to) - firstDay(from);
  if (days < MOST_DAYS) return `${days} day${days === 1 ? '' : 's'}`;
  const months = (to.year - from.year) * 12 + (to.month ?? 1) - (from.month ?? 1) - ((to.day ?? 1) < (from.day ?? 1) ? 1 : 0);
  return months < MOST_MONTHS ? `${months} months` : (saySpan(from, to) ?? '');
}
