import type { Language } from './language.ts';

/**
 * Words that go with a count, as a function of it: `plural('ru', '# термин', '# термина', '# терминов')` says `5 терминов`.
 * `#` is the count, written as the language writes numbers. The forms are CLDR's for whole numbers: `one` (in Russian and
 * Ukrainian also 21, 101), `few` (2-4, 22), `many` (5-20, 25). English has `one` and all others, which stand in `few`.
 */
export function plural(language: Language, one: string, few: string, many = few): (count: number) => string {
  return (count) => {
    const form = rules(language).select(count);
    // Only fractions are `other` in Russian and Ukrainian, and they take the form of `few`.
    const words = form === 'one' ? one : form === 'many' ? many : few;
    return words.replaceAll('#', sayNumber(language, count));
  };
}

/** A number as the language writes it: `12,345` in English, `12 345` in Russian and Ukrainian. */
export function sayNumber(language: Language, count: number): string {
  return numbers(language).format(count);
}

const rules = once((language) => new Intl.PluralRules(language));
const numbers = once((language) => new Intl.NumberFormat(language));

/**
 * What a language needs of Intl, made when it is first asked for and then kept: Intl's first use takes some 20 ms in a
 * fresh page, which no page is to pay before a card opens.
 */
export function once<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>();
  return (language) => {
    const kept = made.get(language) ?? make(language);
    made.set(language, kept);
    return kept;
  };
}
