import type { CalendarDate } from '../core/calendar-date.ts';
import type { DateLanguage } from './month-names.ts';
import { dayOf } from './stamp.ts';

/** A date in a line of text, as people write it. `readings` are two where day and month could be either way round. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly CalendarDate[];
}

const YEAR = String.raw`((?:19|20)\d\d)(?![\d])`;
const DAY = String.raw`(?<!\d)(\d{1,2})`;
const NTH = String.raw`(?:\s?(?:st|nd|rd|th|er|ST|ND|RD|TH|[ºª°])(?![a-z]))?`;
/** Small words between the parts: `5 de mayo de 2017`, `5th of May, 2017`, `5. Mai 2017`, `5-May-2017`. */
const LINK = String.raw`[\s.,/\-–|]*(?:(?:de|of|di|del|den|d'|d’|the|m|г|р|г\.)[\s.]+)?`;
/** A word by what it is not: classes of all the world's letters cost a page milliseconds to compile. What it says is looked up. */
const LETTER = String.raw`[^\s\d.,/:;()|–—"'’+-]`;
const WORD = `(${LETTER}{2,14})\\.?`;

type Reader = (parts: readonly (string | undefined)[], language: DateLanguage) => readonly (CalendarDate | undefined)[];

const word: (order: readonly [number, number, number]) => Reader = ([y, m, d]) => (parts, language) => {
  const month = language.month(parts[m] ?? '');
  return [month === undefined ? undefined : dayOf(fullYear(parts[y] ?? ''), month, parts[d])];
};

/** Ways of writing, the surest first: what one has read, the later ones do not read again. */
const WAYS: readonly (readonly [RegExp, Reader])[] = [
  [/((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, (p) => [dayOf(p[1] ?? '', p[2] ?? '', p[3])]],
  [/(?<![\d/.-])((?:19|20)\d\d)(?:-(\d{1,2})-|\/(\d{1,2})\/|\.\s?(\d{1,2})\.\s?)(\d{1,2})(?!\d)/g, (p) => [dayOf(p[1] ?? '', p[2] ?? p[3] ?? p[4] ?? '', p[5])]],
  [new RegExp(`${DAY}${NTH}${LINK}${WORD}${LINK}${YEAR}`, 'g'), word([3, 2, 1])],
  [new RegExp(`(?<!${LETTER})${WORD}\\s*${DAY}${NTH}[\\s.,/\\-–]+(?:of\\s+)?${YEAR}`, 'g'), word([3, 1, 2])],
  [/(?<!\d)(\d{1,2})\s+th[aá]ng\s+(\d{1,2})[\s,]+(?:năm\s+)?((?:19|20)\d\d)(?!\d)/gi, (p) => [dayOf(p[3] ?? '', p[2] ?? '', p[1])]],
  [new RegExp(`${YEAR}${LINK}${WORD}[\\s.,/\\-]*${DAY}(?!\\d|:\\d)`, 'g'), word([1, 2, 3])],
  [new RegExp(`${DAY}[\\s-](${LETTER}{3,9})\\.?[\\s-]['’]?(\\d\\d)(?![\\d:.])`, 'g'), word([3, 2, 1])],
  [/(?<![\d/.:-])(\d{1,2})(?:(\s?\.\s?)(\d{1,2})\s?\.\s?|\/(\d{1,2})\/|\s-\s(\d{1,2})\s-\s|-(\d{1,2})-)((?:19|20)\d\d|\d\d)(?![\d/-])(?!\.\d)/g, figures],
];

/** Finds the dates of a line, in its order. Only whole days of years from 1900 on; relative words are no dates here. */
export function writtenDates(line: string, language: DateLanguage): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const [way, read] of WAYS) {
    for (const match of line.matchAll(way)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => start < one.end && one.start < end)) continue;
      const readings = read(match, language).filter((one) => one !== undefined);
      if (readings.length > 0) found.push({ start, end, readings });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A month with its year and no day, for a line that says no more. */
export function writtenMonth(line: string, language: DateLanguage): CalendarDate | undefined {
  const [, name, year] = new RegExp(`^\\s*${WORD}\\s*,?\\s*${YEAR}\\s*$`, '').exec(line) ?? [];
  const month = name === undefined ? undefined : language.month(name);
  return month === undefined ? undefined : dayOf(year ?? '', month);
}

/** Dots go with the day first wherever that gives a day; slashes and hyphens by the language. */
function figures(parts: readonly (string | undefined)[], { order }: DateLanguage): readonly (CalendarDate | undefined)[] {
  const [, a = '', dotted, ...others] = parts;
  const b = others.slice(0, 4).find((part) => part !== undefined) ?? '';
  const year = fullYear(others[4] ?? '');
  const [dayFirst, monthFirst] = [dayOf(year, b, a), dayOf(year, a, b)];
  if (dotted !== undefined) return [dayFirst ?? monthFirst];
  if (a === b || !dayFirst || !monthFirst) return [dayFirst ?? monthFirst];
  return order === undefined ? [dayFirst, monthFirst] : [order === 'day-first' ? dayFirst : monthFirst];
}

/** Two figures mean a year from 1990 to 2089: the web has no older ones. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year >= 90 ? 1900 + year : 2000 + year;
}

/**
 * The order of day and month in a page's dates in figures, by those that can be read one way only; undefined where
 * there are none, or of both kinds.
 */
export function orderOnPage(texts: readonly string[]): DateLanguage['order'] {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of texts) {
    for (const [, a, , b] of text.matchAll(/(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![\d/-])/g)) {
      if (Number(a) > 12 && Number(a) <= 31 && Number(b) <= 12) dayFirst = true;
      if (Number(b) > 12 && Number(b) <= 31 && Number(a) <= 12) monthFirst = true;
    }
  }
  return dayFirst === monthFirst ? undefined : dayFirst ? 'day-first' : 'month-first';
}
