/** Finds months by their names, and knows in which order a language writes day and month in figures. */
export interface DateLanguage {
  /** 1-12, or undefined where the word names no month. Case, dots and endings cut short (`Sept.`) do not matter. */
  month(word: string): number | undefined;
  /** Undefined where it cannot be told, as with bare `en`: the English-speaking world writes both. */
  readonly order: 'day-first' | 'month-first' | undefined;
}

/** Languages whose month names are tried when a page's own do not fit: pages often name no language, or a wrong one. */
const WIDESPREAD = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'uk', 'ru', 'tr', 'hu', 'ro', 'el', 'ca', 'bg', 'id'];
const known = new Map<string, ReadonlyMap<string, number>>();

/** The language of a page, by its tag as the page writes it (`en_GB`, `de-AT`, nonsense). `region` is a country known otherwise, in capitals. */
export function dateLanguage(tag: string, region?: string): DateLanguage {
  const locale = localeOf(tag);
  const own = locale ? [locale.language, 'en'] : ['en'];
  const seen = new Map<string, number | undefined>();
  const month = (word: string) => {
    const name = fold(word);
    if (name.length < 3 || name.length > 14) return undefined;
    if (!seen.has(name)) seen.set(name, monthIn(own, name) ?? monthIn(WIDESPREAD, name));
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

/** Both forms of each name: alone, and with a day, where many languages use another case. */
function namesIn(language: string): ReadonlyMap<string, number> {
  const before = known.get(language);
  if (before) return before;
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const shape of [{ month: style }, { month: style, day: 'numeric' as const }]) {
      const format = new Intl.DateTimeFormat(language, { ...shape, calendar: 'gregory', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = fold(format.formatToParts(Date.UTC(2017, month - 1, 7)).find((part) => part.type === 'month')?.value ?? '');
        if (name.length >= 3 && !/\d/.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
  known.set(language, names);
  return names;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.ʼ’']/g, '');
}
