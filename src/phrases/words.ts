/** Months by their first three letters, 1-12. */
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const TENS: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, sixty: 60, hundred: 100 };
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];

/** Counts as news writes them before a unit: `two`, `a`, `24`. */
export const COUNT = `(?:\\d{1,3}|an?|${[...NUMBERS.slice(1), ...Object.keys(TENS)].join('|')})`;
/** `first`, `3rd`, `twenty-first`. */
export const ORDINAL = `(?:twenty-first|${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th))`;
export const YEAR = '(?:1\\d{3}|20\\d{2}|21\\d{2})';

/** 1-12 for a name of a month or its first three letters. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
}

/** 0 for Monday. */
export function weekdayNamed(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
}

/** `two` and `2` are 2; `a` is 1. */
export function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower);
  const found = NUMBERS.indexOf(lower);
  return found >= 0 ? found : (TENS[lower] ?? 1);
}

/** `third` and `3rd` are 3. */
export function ordinalOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'twenty-first') return 21;
  return /^\d/.test(lower) ? Number.parseInt(lower, 10) : ORDINALS.indexOf(lower) + 1;
}
