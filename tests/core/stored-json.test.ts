import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capitalsOf, withCapitals } from '../../src/core/gazetteer-layout.ts';
import { fromStored, toStored } from '../../src/core/stored-json.ts';

test('a record comes back as it was: dates, what is absent, what has a comma or no letters of ASCII', () => {
  const record = {
    name: 'Café "Минск"',
    exists: { from: { year: 2014, month: 5, day: 1 }, to: 'open' },
    states: [
      { from: { year: 2014 }, to: { year: 2017, month: 1 }, label: 'A, b', text: 'It stands.', sources: [0, 1] },
      { from: { year: 2017, month: 1 }, label: 'C', text: 'It fell.', sources: [1], known: { year: 2018, month: 2, day: 3 } },
    ],
    events: [{ on: { year: 2015, month: 2, day: 12 }, text: 'Signed.', weight: 3, sources: [0] }],
    holders: [{ from: { year: 2000 }, name: 'N. N.', sources: [0], acting: true }, { from: { year: 2001 }, to: { year: 2002 }, name: 'O', sources: [1], entity: 'o' }],
    related: [{ id: 'kyiv', name: 'Kyiv' }, { id: 'union', name: 'Union', from: { year: 2014, month: 9 } }],
    sources: [{ title: '2014', publisher: 'P', url: 'https://example.org/', published: { year: 2014 } }, { title: 'T', publisher: 'P', url: 'https://example.org/2' }],
    general: [0],
    checked: { year: 2025, month: 12 },
  };
  expect(fromStored(toStored(record))).toEqual(record);
  expect(toStored(record)).toMatch(/^[\x20-\x7e]*$/);
});

test('empty lists stay lists', () => {
  const record = { states: [], sources: [], related: [] };
  expect(fromStored(toStored(record))).toEqual(record);
});

test('what has no column is not lost in silence', () => {
  expect(() => toStored({ sources: [{ title: 'T', publisher: 'P', url: 'https://example.org/', author: 'A' }] })).toThrow(/no column for "author"/);
});

test('property: the capitals of any wording come back', () => {
  const wording = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: fc.constantFrom('A', 'b', ' ', 'É', 'İ', 'ß', 'Ж', "'"), maxLength: 80 }));
  fc.assert(fc.property(wording, (cased) => {
    expect(withCapitals(cased.toLowerCase(), capitalsOf(cased))).toBe(cased);
  }));
  expect(capitalsOf('Minsk Agreements')).toBe(65);
  expect(capitalsOf('minsk')).toBe(0);
});
