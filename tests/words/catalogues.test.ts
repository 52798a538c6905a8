import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/words/language.ts';
import { localeMessages } from '../../src/words/locale-messages.ts';
import { CATALOGUES, entriesOf, said, type Entry } from './catalogues.ts';

const english = entriesOf('en');
const values = (entry: Entry) => [731, 842, 953].filter((value) => said(entry).includes(String(value)));

test('every catalogue of the folder is held against the others here', () => {
  for (const language of LANGUAGES) expect(readdirSync(`src/words/${language}`).sort(), language).toEqual(Object.keys(CATALOGUES).map((name) => `${name}.ts`).sort());
});

describe.each(['ru', 'uk'] as const)('%s', (language) => {
  const entries = entriesOf(language);
  test('has the entries of English, and no other', () => expect([...entries.keys()].sort()).toEqual([...english.keys()].sort()));
  test.each([...entries])('%s is translated, with the same values in it', (path, entry) => {
    const original = english.get(path) ?? expect.fail(path);
    expect(said(entry).trim()).not.toBe('');
    expect(typeof entry).toBe(typeof original);
    expect(values(entry)).toEqual(values(original));
    expect(said(entry)).not.toContain('#');
    const words = said(entry).replace(/Newsgloss|newsgloss-known-terms|The Moscow Times|Markdown|Ctrl\+C|⌘C|Mac|Alt/g, '');
    expect(words).not.toMatch(/\p{Script=Latin}/u);
    // Letters that only the other language has.
    expect(words).not.toMatch(language === 'ru' ? /[іїєґ’]/i : /[ыэёъ]/i);
    expect(said(entry)).not.toBe(said(original));
  });
});

test('every entry is used', () => {
  const using = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !/^words\/(?:en|ru|uk)\//.test(name) && !/^(?:page|phrases|glossary|cli)\//.test(name));
  const source = using.map((name) => readFileSync(`src/${name}`, 'utf8')).join('\n');
  const groups = new Set(Object.values(CATALOGUES).flatMap((words) => Object.keys(words('en'))));
  const unused = [...groups].filter((key) => !new RegExp(`(?:\\.|[{,] )${key}\\b|'${key}'`).test(source));
  // What the manifest's fields say is looked up by the browser.
  expect(unused.filter((key) => key !== 'description')).toEqual([]);
});

describe('_locales', () => {
  const manifest = readFileSync('manifest.json', 'utf8');
  const asked = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name).sort();
  test.each(LANGUAGES)('%s has what the manifest asks for, and no other', (language) => {
    expect(Object.keys(localeMessages(language)).sort()).toEqual(asked);
    // Browsers read `$` as the beginning of a placeholder; stores cut a description off after 132 characters.
    for (const { message } of Object.values(localeMessages(language))) expect(message).not.toContain('$');
    expect(localeMessages(language)['description']?.message.length).toBeLessThanOrEqual(132);
  });
  test('the language that stands in for others is named', () => expect(JSON.parse(manifest)).toMatchObject({ default_locale: 'en' }));
});
