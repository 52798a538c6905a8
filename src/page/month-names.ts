import { LANGUAGES_IN_TABLE, MONTH_TABLE } from './month-table.ts';

/** Finds months by their names, and knows in which order a language writes day and month in figures. */
export interface DateLanguage {
  /** 1-12, or undefined where the word names no month. Case, dots and endings cut short (`Sept.`) do not matter. */
  month(word: string): number | undefined;
  /** Undefined where it cannot be told, as with bare `en`: the English-speaking world writes both. */
  readonly order: 'day-first' | 'month-first' | undefined;
}

type Names = ReadonlyMap<string, number>;
/** Names by their first letters, since most words that are asked for are no month at all. */
type Index = ReadonlyMap<string, Names>;

/** Letters from which on a name may be cut short, and by which names are found. */
const SHORTEST = 3;

const WIDESPREAD: Index = indexOf(new Map(MONTH_TABLE.flatMap((ways, i) => ways.split(' ').map((way) => [way, i + 1] as const))));
const known = new Map<string, Index>();

function indexOf(names: Names): Index {
  const index = new Map<string, Map<string, number>>();
  for (const [name, month] of names) {
    const start = name.slice(0, SHORTEST);
    index.set(start, (index.get(start) ?? new Map<string, number>()).set(name, month));
  }
  return index;
}

/**
 * The language of a page, by its tag as the page writes it (`en_GB`, `de-AT`, nonsense). `region` is a country known
 * otherwise, in capitals. The names of the widespread languages are always understood, as pages often name no language
 * or a wrong one, and so are those that a word's script gives away.
 */
export function dateLanguage(tag: string, region?: string): DateLanguage {
  const locale = localeOf(tag);
  const own = locale?.language ?? 'en';
  const seen = new Map<string, number | undefined>();
  const month = (word: string) => {
    const name = fold(word);
    if (name.length < 2 || name.length > 14) return undefined;
    if (!seen.has(name)) seen.set(name, monthIn(own, name));
    return seen.get(name);
  };
  return { month, order: orderOf(locale, region) };
}

/** Languages that are not in the table, by their script: pages in them often claim to be in English. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^[\u0370-\u03ff]/, ['el']], [/^[\u0400-\u04ff]/, ['uk', 'bg']], [/^[\u0980-\u09ff]/, ['bn']], [/^[\u0900-\u097f]/, ['hi', 'mr', 'ne']], [/^[\u0600-\u06ff]/, ['ar', 'fa', 'ur']], [/^[\u0590-\u05ff]/, ['he']], [/^[\u0b80-\u0bff]/, ['ta']], [/^[\u0c00-\u0c7f]/, ['te']],
];

function languagesOf(name: string): readonly string[] {
  return SCRIPTS.find(([script]) => script.test(name))?.[1] ?? [];
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.trim().replace(/_/g, '-').replace(/^no\b/i, 'nb'));
  } catch {
    return undefined; // No language tag. English, then the widespread languages are tried.
  }
}

const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'PW']);

function orderOf(locale: Intl.Locale | undefined, region: string | undefined): DateLanguage['order'] {
  const country = locale?.region ?? region;
  if (locale && locale.language !== 'en') return 'day-first';
  if (country === undefined || country === 'CA') return undefined;
  return MONTH_FIRST.has(country) ? 'month-first' : 'day-first';
}

function monthIn(own: string, name: string): number | undefined {
  const listed = monthOf(WIDESPREAD, name);
  if (listed !== undefined) return listed;
  const others = [own, ...languagesOf(name)].filter((language) => !LANGUAGES_IN_TABLE.includes(language) && !NUMBERED.has(language));
  return others.map((language) => monthOf(namesIn(language), name)).find((month) => month !== undefined);
}

function monthOf(index: Index, name: string): number | undefined {
  const names = index.get(name.slice(0, SHORTEST));
  const exact = names?.get(name);
  if (!names || exact !== undefined || name.length < SHORTEST) return exact;
  const begun = new Set([...names].filter(([whole]) => whole.startsWith(name)).map(([, month]) => month));
  return begun.size === 1 ? [...begun][0] : undefined;
}

/** Languages that number their months, so that Intl has no names for them. */
const NUMBERED = new Set(['ja', 'zh', 'ko', 'vi', 'yue']);

function namesIn(language: string): Index {
  const names = known.get(language) ?? indexOf(intlNames(language));
  known.set(language, names);
  return names;
}

/** Both forms of each name: alone, and with a day, where many languages use another case. */
export function intlNames(language: string): Names {
  const names = new Map<string, number>();
  for (const shape of [{ month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }, { month: 'long' }] as const) {
    const format = new Intl.DateTimeFormat(language, { ...shape, calendar: 'gregory', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      for (const [word] of fold(format.format(Date.UTC(2017, month - 1, 7))).matchAll(/[\p{L}\p{M}]{2,}/gu)) if (!names.has(word)) names.set(word, month);
    }
  }
  return names;
}

/** Without the accents of Latin, Greek and Cyrillic letters; the marks of Indian scripts are their vowels. */
function fold(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[.ʼ’']/g, '');
}
