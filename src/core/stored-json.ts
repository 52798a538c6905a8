import { parseDate, writeDate, type CalendarDate } from './calendar-date.ts';

/** Keys under which entries and rules hold dates: in the file these are written as people write them, at a third of the size. */
const DATED = new Set(['on', 'from', 'to', 'known', 'published', 'checked']);

/** Lists whose items all have the same few keys: in the file each is a row without them, in this order. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  states: ['from', 'to', 'label', 'text', 'sources', 'known'],
  events: ['on', 'text', 'weight', 'sources', 'known'],
  holders: ['from', 'to', 'name', 'sources', 'entity', 'acting', 'known'],
  related: ['id', 'name', 'from'],
  sources: ['title', 'publisher', 'url', 'published'],
};
type Row = Readonly<Record<string, unknown>>;

/** The JSON of a record, dates as `2015-02-12`, in ASCII, so that reading it needs no decoder. */
export function toStored(record: unknown): string {
  const json = JSON.stringify(record, (key, value: unknown) => {
    const columns = COLUMNS[key];
    return columns && isRows(value) ? value.map((item) => toRow(columns, item)) : storedDate(key, value);
  });
  return json.replace(/[^\x20-\x7e]/g, (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0'));
}

/** The record that `toStored` wrote. Throws a SyntaxError where the text is no JSON. */
export function fromStored(json: string): unknown {
  return JSON.parse(json, (key, value: unknown) => {
    const columns = COLUMNS[key];
    return columns && isRows(value) ? value.map((item) => fromRow(columns, item as unknown as readonly unknown[])) : readDate(key, value);
  });
}

/** Whether it is a list of records or rows, and not one of numbers: a state's `sources` count those of its entry. */
function isRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && typeof value[0] === 'object';
}

function toRow(columns: readonly string[], item: Row): unknown[] {
  const unknown = Object.keys(item).find((key) => !columns.includes(key));
  if (unknown !== undefined) throw new RangeError(`stored-json.ts has no column for "${unknown}".`);
  const row = columns.map((key) => storedDate(key, item[key]) ?? null);
  while (row.at(-1) === null) row.pop();
  return row;
}

function fromRow(columns: readonly string[], row: readonly unknown[]): Row {
  const item: Record<string, unknown> = {};
  row.forEach((value, i) => {
    const key = columns[i];
    if (key !== undefined && value !== null) item[key] = readDate(key, value);
  });
  return item;
}

function storedDate(key: string, value: unknown): unknown {
  return DATED.has(key) && isCalendarDate(value) ? writeDate(value) : value;
}

function readDate(key: string, value: unknown): unknown {
  return DATED.has(key) && typeof value === 'string' ? (parseDate(value) ?? value) : value;
}

function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === 'object' && value !== null && 'year' in value;
}
