import type { CalendarDate } from '../core/calendar-date.ts';
import { latinDigits } from './digits.ts';
import type { DateLanguage } from './month-names.ts';
import { writtenDates } from './written-date.ts';

/** The day that some publishers put last into a page's title: `Talks go on - The Paper - 31.01.2017`. */
export function titleDate(title: string, language: DateLanguage): CalendarDate | undefined {
  const last = /[|–—·(,-]\s*([^|–—·(]{6,40}?)\)?\s*$/.exec(latinDigits(title.slice(-60)))?.[1];
  const [date] = last === undefined ? [] : writtenDates(last, language);
  return date && date.readings.length === 1 && date.start < 12 && last !== undefined && last.length - date.end < 12 ? date.readings[0] : undefined;
}
