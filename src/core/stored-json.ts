import { parseDate, writeDate, type CalendarDate } from './calendar-date.ts';

/** Keys under which entries and rules hold dates: in the file these are written as people write them, at a third of the size. */
const DATED = new Set(['on', 'from', 'to', 'known', 'published', 'checked']);

/** The JSON of a record, dates as `2015-02-12`, in ASCII, so that reading it needs no decoder. */
export function toStored(record: unknown): string {
  const json = JSON.stringify(record, (key, value: unknown) => (DATED.has(key) && isCalendarDate(value) ? writeDate(value) : value));
  return json.replace(/[^\x20-\x7e]/g, (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0'));
}

/** The record that `toStored` wrote. Throws a SyntaxError where the text is no JSON. */
export function fromStored(json: string): unknown {
  return JSON.parse(json, (key, value: unknown) => (DATED.has(key) && typeof value === 'string' ? (parseDate(value) ?? value) : value));
}

function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === 'object' && value !== null && 'year' in value;
}
