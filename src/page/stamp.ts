import { dateOfDay, parseDate, type CalendarDate, firstDay } from '../core/calendar-date.ts';

/**
 * A date as a source writes it: the day in the zone it is written in, which is the publisher's own day.
 * `utcMinute` is the minute of the day (0-1439) of a stamp written in universal time: the publisher's own day may then be a neighbour.
 */
export interface Stamp {
  readonly day: CalendarDate;
  readonly utcMinute?: number;
}

const ISO = /^\s*(\d{4})-?(\d{2})(?:-?(\d{2})(?!\d))?(?:[T\s]+(\d{1,2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]00:?00)?(?![+-]?\d))?/i;
const YEAR_FIRST = /^\s*(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/;
/** `Tue, 31 Jan 2017 20:10:00 GMT` and `Tue Jan 31 20:10:00 UTC 2017`, as mail and old servers write. English by their rules. */
const MAIL = /^\s*(?:[A-Z][a-z]{2,8},?\s+)?(\d{1,2})[\s-]([A-Z][a-z]{2})[a-z]*[\s-](\d{4})(?:\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*(GMT|UTC|Z|[+-]0000)?)?/;
const UNIX = /^\s*[A-Z][a-z]{2}\s+([A-Z][a-z]{2})\s+(\d{1,2})\s+(?:\d\d:\d\d:\d\d\s+)?(?:[A-Z]{3,4}\s+)?(\d{4})/;
/** `January 31, 2017`, as some put it into data meant for machines. */
const WORDS = /^\s*(?:[A-Z][a-z]{2,8},?\s+)?([A-Z][a-z]{2})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/;
/** `31.01.2017`; `1/31/2017` and `31/1/2017`, where only one way round gives a day. */
const FIGURES = /^\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^\s*(\d{10})(?:\d{3})?(?:\.\d+)?\s*$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The first and last year that a page's date is believed to name: nothing on a page is dated before print news, or after a reader's time. */
const YEARS = { first: 1900, last: 2199 };

/** A day that exists, of a year that can be believed; undefined for any other. Parts are as written, `day` may be absent. */
export function dayOf(year: number | string, month: number | string, day?: number | string): CalendarDate | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  const date = parseDate(parts.join('-'));
  return date && date.year >= YEARS.first && date.year <= YEARS.last ? date : undefined;
}

/** Reads a machine-readable stamp: ISO 8601 in its usual bends, `2017/01/31`, the dates of mail headers, seconds since 1970, figures that can be read one way only. Undefined for anything else. */
export function readStamp(text: unknown): Stamp | undefined {
  if (typeof text !== 'string' || text.length > 100) return undefined;
  const seconds = EPOCH.exec(text)?.[1];
  if (seconds !== undefined) return ofSecond(Number(seconds));
  const iso = ISO.exec(text);
  if (iso) return stamp(dayOf(iso[1] ?? '', iso[2] ?? '', iso[3]), iso[4], iso[5], iso[6]);
  const slashed = YEAR_FIRST.exec(text);
  if (slashed) return stamp(dayOf(slashed[1] ?? '', slashed[2] ?? '', slashed[3]));
  const mail = MAIL.exec(text);
  if (mail) return stamp(dayOf(mail[3] ?? '', monthOf(mail[2]), mail[1]), mail[4], mail[5], mail[6]);
  const unix = UNIX.exec(text);
  if (unix) return stamp(dayOf(unix[3] ?? '', monthOf(unix[1]), unix[2]));
  const words = WORDS.exec(text);
  return words ? stamp(dayOf(words[3] ?? '', monthOf(words[1]), words[2])) : stamp(dayInFigures(text));
}

function ofSecond(second: number): Stamp | undefined {
  const date = dateOfDay(Math.floor(second / 86_400));
  return date.year < FIRST_OF_WEB ? undefined : { day: date, utcMinute: Math.floor((second % 86_400) / 60) };
}

/** No page is older, and a number that would be is no time. */
const FIRST_OF_WEB = 1990;

function dayInFigures(text: string): CalendarDate | undefined {
  const [, a = '', mark, b = '', year = ''] = FIGURES.exec(text) ?? [];
  const [dayFirst, monthFirst] = [dayOf(year, b, a), dayOf(year, a, b)];
  // The first of January in figures is what publishing systems put for no day at all.
  if (Number(a) === 1 && Number(b) === 1) return undefined;
  if (mark === '.' || a === b) return dayFirst;
  return dayFirst && monthFirst ? undefined : dayFirst ?? monthFirst;
}

/** Whether a UTC stamp and a day may be one day in a zone that people live in: UTC-12 to UTC+14. */
export function fitsZone({ day, utcMinute }: Stamp, local: CalendarDate): boolean {
  if (day.day === undefined || local.day === undefined) return false;
  const apart = firstDay(local) - firstDay(day);
  if (apart === 0 || utcMinute === undefined) return apart === 0;
  return apart === 1 ? utcMinute + 14 * 60 >= 1440 : apart === -1 && utcMinute - 12 * 60 < 0;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf(name ?? '') + 1;
}

function stamp(day: CalendarDate | undefined, hour?: string, minute?: string, utc?: string): Stamp | undefined {
  if (!day) return undefined;
  return utc === undefined || hour === undefined ? { day } : { day, utcMinute: Number(hour) * 60 + Number(minute) };
}
