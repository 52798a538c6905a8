import { firstDay, spanBetween, type CalendarDate, type Span } from './calendar-date.ts';
import type { DatePhrase } from './date-phrase.ts';

/** Where days lie, seen from a day: `on` it and nowhere else, `around` it, or a span `before` or `after` it. */
export type Distance =
  | { readonly side: 'on' | 'around'; readonly span?: undefined }
  | { readonly side: 'before' | 'after'; readonly span: Span };

/**
 * Where the days of a phrase lie, seen from a day with day precision. Counted to the nearer end of the phrase, in days up
 * to two months, in months up to two years, then in years.
 */
export function distance(phrase: Pick<DatePhrase, 'first' | 'last'>, day: CalendarDate): Distance {
  const [first, last, here] = [firstDay(phrase.first), firstDay(phrase.last), firstDay(day)];
  if (first <= here && here <= last) return { side: first === last ? 'on' : 'around' };
  return last < here ? { side: 'before', span: between(phrase.last, day) } : { side: 'after', span: between(day, phrase.first) };
}

const MOST_DAYS = 62;
const MOST_MONTHS = 24;

function between(from: CalendarDate, to: CalendarDate): Span {
  const days = firstDay(to) - firstDay(from);
  if (days < MOST_DAYS) return { count: days, unit: 'day' };
  const months = (to.year - from.year) * 12 + (to.month ?? 1) - (from.month ?? 1) - ((to.day ?? 1) < (from.day ?? 1) ? 1 : 0);
  return (months < MOST_MONTHS ? undefined : spanBetween(from, to)) ?? { count: months, unit: 'month' };
}
