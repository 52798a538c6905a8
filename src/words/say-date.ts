import { firstDay, lastDay, type CalendarDate, type DayNumber, type Precision, type Span } from '../core/calendar-date.ts';
import { dateWords } from './dates.ts';
import { language, type Language } from './language.ts';
import { once } from './plural.ts';

/** `31 Jan 2017`, `Jan 2017`, `2017`, with a word in front where the date is approximate. */
export function sayDate(date: CalendarDate): string {
  const said = date.month === undefined ? String(date.year) : tidy(format(date).format(timeOf(firstDay(date))));
  return date.about ? dateWords().about(said) : said;
}

/**
 * A date as it stands after a preposition that asks for the genitive: `с мая 2014`, where alone it is `май 2014`. The
 * same as `sayDate` in languages without cases.
 */
export function sayDateOf(date: CalendarDate): string {
  if (date.month === undefined || date.day !== undefined) return sayDate(date);
  const parts = dayFormats(language()).formatToParts(timeOf(firstDay(date)));
  const said = tidy(`${parts.find(({ type }) => type === 'month')?.value ?? ''} ${date.year}`);
  return date.about ? dateWords().about(said) : said;
}

/** Days as short as they allow: `28–29 Jan 2017`, `30 Jan – 2 Feb 2017`, `Feb 2015` for a whole month, `2010–2015` for whole years. */
export function sayRange(first: CalendarDate, last: CalendarDate): string {
  const [from, to] = [firstDay(first), lastDay(last)];
  const formats = FORMATS[precisionOfRange(timeOf(from), timeOf(to + 1))];
  return tidy(formats(language()).formatRange(timeOf(from), timeOf(to)));
}

/** The weekdays of a day or of a few days: `Tuesday`, `Saturday and Sunday`, `Friday to Monday`. Undefined for longer spans. */
export function sayWeekdays(first: CalendarDate, last: CalendarDate): string | undefined {
  const days = lastDay(last) - firstDay(first) + 1;
  if (days > 6) return undefined;
  const [a, b] = [firstDay(first), lastDay(last)].map((day) => weekdays(language()).format(timeOf(day))) as [string, string];
  if (days === 1) return a;
  return days === 2 ? dateWords().twoWeekdays(a, b) : dateWords().weekdays(a, b);
}

/** `9 years`, `3 months`, `2 days`. */
export function saySpan({ count, unit }: Span): string {
  return spans[unit](language()).format(count);
}

/** How far a day is from today: `9 years ago`, or `in 3 days` for one to come. */
export function sayFromNow({ count, unit }: Span, isPast: boolean): string {
  return fromNow(language()).format(isPast ? -count : count, unit);
}

/** For English the form with the day first, which no reader of English takes for another day. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-IE', ru: 'ru', uk: 'uk' };

const dateFormats = (options: Intl.DateTimeFormatOptions) => once((spoken) => new Intl.DateTimeFormat(LOCALES[spoken], { timeZone: 'UTC', calendar: 'gregory', ...options }));
const dayFormats = dateFormats({ day: 'numeric', month: 'short', year: 'numeric' });
const monthFormats = dateFormats({ month: 'short', year: 'numeric' });
const weekdays = dateFormats({ weekday: 'long' });
const FORMATS = { day: dayFormats, month: monthFormats, year: dateFormats({ year: 'numeric' }) };
const spanFormats = (unit: Span['unit']) => once((spoken) => new Intl.NumberFormat(LOCALES[spoken], { style: 'unit', unit, unitDisplay: 'long' }));
const spans = { day: spanFormats('day'), month: spanFormats('month'), year: spanFormats('year') };
const fromNow = once((spoken) => new Intl.RelativeTimeFormat(LOCALES[spoken], { numeric: 'always' }));

function format(date: CalendarDate): Intl.DateTimeFormat {
  return (date.day === undefined ? monthFormats : dayFormats)(language());
}

/** What a range is made of: whole years, whole months, or days. `after` is the day after its last. */
function precisionOfRange(from: Date, after: Date): Precision {
  if (from.getUTCDate() !== 1 || after.getUTCDate() !== 1) return 'day';
  return from.getUTCMonth() === 0 && after.getUTCMonth() === 0 ? 'year' : 'month';
}

/**
 * Without the word for "year" (`г.`, `р.`), as news sites leave it out and a sentence may end with a date; and with a
 * dash that stands close between numbers alone, and three letters for September in English: browsers differ in both.
 */
function tidy(said: string): string {
  return said.replace(/\bSept\b/g, 'Sep').replace(/\s(?:гг?|рр?)\.(?!\p{L})/gu, '').replace(/^(.*?)\s*–\s*/u, (_, before: string) => (/^\d+$/.test(before) ? `${before}–` : `${before} – `));
}

function timeOf(day: DayNumber): Date {
  return new Date(day * 86_400_000);
}
