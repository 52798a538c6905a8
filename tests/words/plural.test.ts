import { afterEach, describe, expect, test } from 'vitest';
import { chosenLanguage, speak, type Language } from '../../src/words/language.ts';
import { plural } from '../../src/words/plural.ts';
import { sayDebt } from '../../src/words/say-debt.ts';
import { storyWords } from '../../src/words/story.ts';
import { entriesOf } from './catalogues.ts';

const COUNTS = [1, 2, 5, 11, 21, 22, 25, 101, 0, 3, 4, 12, 14, 111];
const FEW = [2, 22, 3, 4];
const ONE = [1, 21, 101];
afterEach(() => speak('en'));

describe.each<[Language, string, string, string]>([['ru', 'термин', 'термина', 'терминов'], ['uk', 'термін', 'терміни', 'термінів']])('%s', (language, one, few, many) => {
  test.each(COUNTS)('%i', (count) => {
    const form = ONE.includes(count) ? one : FEW.includes(count) ? few : many;
    expect(storyWords(language).terms(count)).toBe(`${count} ${form}`);
    expect(plural(language, 'one', 'few', 'many')(count)).toBe(ONE.includes(count) ? 'one' : FEW.includes(count) ? 'few' : 'many');
  });
});

test.each(COUNTS)('English: %i', (count) => expect(storyWords('en').terms(count)).toBe(`${count} ${count === 1 ? 'term' : 'terms'}`));

test.each<[Language, number, string]>([['en', 12345, '12,345 terms'], ['ru', 12345, '12 345 терминов'], ['uk', 12345, '12 345 термінів']])('large numbers: %s', (language, count, words) => {
  // The space between thousands is one that does not break, of one width or another.
  expect(storyWords(language).terms(count).replace(/\s/g, ' ')).toBe(words);
});

/** Each with the counts for which its forms must differ: every form that is written is reached. */
test.each(['ru', 'uk'] as const)('%s: what is counted says 1, 2 and 5 differently', (language) => {
  const counting = [...entriesOf(language)].filter(([path]) => /\.(?:terms|termsHere|storiesHere|searchAll|times|lighter|events|copied|added|already|termsOfFile|pausedFor|eraseTerms)$/.test(path));
  // `card.copied` counts nothing.
  const functions = counting.flatMap(([path, entry]) => (typeof entry === 'function' ? [[path, entry as unknown as (count: number) => string] as const] : []));
  expect(functions).toHaveLength(14);
  for (const [path, say] of functions) {
    const forms = new Set([1, 2, 5].map((count) => say(count).replace(/\d+/, '')));
    expect(forms.size, path).toBe(path === 'panel.times' && language === 'ru' ? 2 : 3);
  }
});

test.each<[Language, number, number, string]>([
  ['en', 9, 24, '9 of 24 terms have changed since this was published'], ['en', 1, 1, '1 of 1 term has changed since this was published'],
  ['ru', 9, 24, 'С момента публикации изменилось 9 из 24 терминов'], ['ru', 1, 21, 'С момента публикации изменился 1 из 21 термина'], ['ru', 3, 22, 'С момента публикации изменились 3 из 22 терминов'],
  ['uk', 9, 24, 'Від часу публікації змінилося 9 із 24 термінів'], ['uk', 1, 21, 'Від часу публікації змінився 1 із 21 терміна'], ['uk', 3, 22, 'Від часу публікації змінилися 3 із 22 термінів'],
  ['ru', 0, 1, 'Насколько нам известно, единственный термин с момента публикации не изменился'], ['ru', 0, 21, 'Насколько нам известно, ни один из 21 термина с момента публикации не изменился'],
])('%s: %i of %i', (language, changed, of, words) => {
  speak(language);
  expect(sayDebt({ changed: Array.from({ length: changed }), of })).toBe(words);
});

test.each<['browser' | Language, string, Language]>([
  ['browser', 'ru', 'ru'], ['browser', 'ru-RU', 'ru'], ['browser', 'uk_UA', 'uk'], ['browser', 'UK', 'uk'], ['browser', 'en-GB', 'en'], ['browser', 'de', 'en'], ['browser', 'rup', 'en'], ['browser', '', 'en'],
  ['uk', 'ru', 'uk'], ['en', 'ru', 'en'],
])('chosen: %s with a browser in %s is %s', (choice, browser, language) => expect(chosenLanguage(choice, browser)).toBe(language));
