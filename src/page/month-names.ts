/** Finds months by their names, and knows in which order a language writes day and month in figures. */
export interface DateLanguage {
  /** 1-12, or undefined where the word names no month. Case, dots and endings cut short (`Sept.`) do not matter. */
  month(word: string): number | undefined;
  /** Undefined where it cannot be told, as with bare `en`: the English-speaking world writes both. */
  readonly order: 'day-first' | 'month-first' | undefined;
}

/** Languages whose month names are tried where the page's own find no date: pages often name no language, or a wrong one. */
const WIDESPREAD = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'uk', 'ru', 'tr', 'hu', 'ro', 'el', 'ca', 'bg', 'id'];
const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * The language of a page, by its tag as the page writes it (`en_GB`, `de-AT`, nonsense). `region` is a country known
 * otherwise, in capitals. English names are always understood, and with `isWide` those of the widespread languages.
 */
export function dateLanguage(tag: string, region?: string, isWide = false): DateLanguage {
  const locale = localeOf(tag);
  const own = [...new Set([locale?.language ?? 'en', 'en', ...(isWide ? WIDESPREAD : [])])];
  const seen = new Map<string, number | undefined>();
  const month = (word: string) => {
    const name = fold(word);
    if (name.length < 3 || name.length > 14) return undefined;
    if (!seen.has(name)) seen.set(name, monthIn(own, name));
    return seen.get(name);
  };
  return { month, order: orderOf(locale, region) };
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

function monthIn(languages: readonly string[], name: string): number | undefined {
  for (const language of languages) {
    const names = namesIn(language);
    const exact = names.get(name);
    if (exact !== undefined) return exact;
    const begun = new Set([...names].filter(([whole]) => whole.startsWith(name)).map(([, month]) => month));
    if (begun.size === 1) return [...begun][0];
  }
  return undefined;
}

/** English is written out: to ask Intl for it would cost each page some milliseconds. */
const ENGLISH = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Both forms of each name: alone, and with a day, where many languages use another case. */
function namesIn(language: string): ReadonlyMap<string, number> {
  const before = known.get(language);
  if (before) return before;
  const names = new Map<string, number>(language === 'en' ? ENGLISH.map((name, i) => [name, i + 1]) : []);
  const shapes = language === 'en' ? [] : ([{ month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }, { month: 'long' }] as const);
  for (const shape of shapes) {
    const format = new Intl.DateTimeFormat(language, { ...shape, calendar: 'gregory', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      for (const [word] of fold(format.format(Date.UTC(2017, month - 1, 7))).matchAll(/\p{L}{3,}/gu)) if (!names.has(word)) names.set(word, month);
    }
  }
  known.set(language, names);
  return names;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.ʼ’']/g, '');
}
