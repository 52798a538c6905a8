import type { CalendarDate } from '../core/calendar-date.ts';
import { dayOf } from './stamp.ts';

/** Whether two addresses name one page: same path, whatever the host's prefix, query or closing slash. */
export function samePath(a: string, b: string): boolean {
  const path = (url: string) => (URL.canParse(url, 'https://x') ? new URL(url, 'https://x').pathname.replace(/\/$/, '') : undefined);
  return path(a) !== undefined && path(a) === path(b);
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** `/2017/01/31/`, `/2017-01-31-`, `/20170131/`, `/2017/jan/31/`, `-20170131.html`, `20170131-1405` in a row, then `/31-01-2017/`, and last the month of `/2017/01/`. */
const IN_PATH: readonly (readonly [RegExp, readonly [number, number, number?]])[] = [
  [/(?:^|[/_.-])((?:19|20)\d{2})([/_.-])(\d{1,2})\2(\d{1,2})(?=$|\D)/, [1, 3, 4]],
  [/(?:^|\D)((?:19|20)\d{2})[/-]?(\d{2})\/?(\d{2})(?=$|\D|(?:[01]\d|2[0-3])[0-5]\d)/, [1, 2, 3]],
  [new RegExp(String.raw`/((?:19|20)\d{2})[/-](${MONTHS})[a-z]*[/-](\d{1,2})(?=$|\D)`, 'i'), [1, 2, 3]],
  [/(?:^|[/_-])(\d{1,2})([/_-])(\d{1,2})\2((?:19|20)\d{2})(?=$|\D)/, [4, 3, 1]],
  [/\/((?:19|20)\d{2})[/-](\d{1,2})(?=\/|$)/, [1, 2]],
];

/** What web archives put before the address of the page they keep: the moment of their own visit. */
const VISIT = /^\/web\/\d{4,14}(?:[a-z]{2}_)?\//;

/** The day, or only the month, that an address names; of an archive's copy, that the kept page's address names. */
export function dayInAddress(url: string): CalendarDate | undefined {
  const path = URL.canParse(url) ? new URL(url).pathname.replace(VISIT, '/') : '';
  for (const [pattern, [year, month, day]] of IN_PATH) {
    const parts = pattern.exec(path);
    if (!parts) continue;
    const named = MONTHS.split('|').indexOf((parts[month] ?? '').slice(0, 3).toLowerCase()) + 1;
    const date = dayOf(parts[year] ?? '', named || (parts[month] ?? ''), day === undefined ? undefined : parts[day]);
    if (date) return date;
  }
  return undefined;
}

/** The country of an address, in capitals, where its path (`/en-gb/`) or the ending of its host names one. */
export function countryOf(url: string): string | undefined {
  const locale = URL.canParse(url) ? /^\/[a-z]{2}[-_]([a-z]{2})(?=\/)/i.exec(new URL(url).pathname)?.[1] : undefined;
  if (locale !== undefined) return locale.toUpperCase();
  const ending = URL.canParse(url) ? new URL(url).hostname.split('.').at(-1) ?? '' : '';
  if (/^(?:gov|mil|edu|us)$/.test(ending)) return 'US';
  if (ending === 'uk') return 'GB';
  // These endings are sold to anyone.
  return /^[a-z]{2}$/.test(ending) && !/^(?:tv|me|io|co|fm|ai|ly|to|cc|eu|ws)$/.test(ending) ? ending.toUpperCase() : undefined;
}
