import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/core/fold.ts';
import { isWordAt } from '../../src/core/words.ts';

describe('what is made plain', () => {
  test.each([
    ['Trump’s “deal”', 'Trump\'s "deal"'],
    ['non\u2011breaking – dash — long', 'non-breaking - dash - long'],
    ['soft\u00ADhyphen zero\u200Bwidth', 'softhyphen zerowidth'],
    ['François Hollande', 'Francois Hollande'],
    ['Franc\u0327ois', 'Francois'],
    ['Łódź, Ærø, Straße', 'Lodz, AEro, Strasse'],
    ['o\uFB03ce', 'office'],
    ['a\u00A0b\u2009c\td', 'a b c d'],
    ['one\nline', 'one line'],
    ['one\n\npara', 'one\npara'],
    ['U.S. and U.N.', 'US and UN'],
    ['the U.S.-led', 'the US-led'],
    ['E.U', 'EU'],
    ['end of sentence. A new one', 'end of sentence. A new one'],
    ['Igor I. Sechin', 'Igor I. Sechin'],
    ['İstanbul', 'Istanbul'],
  ])('%j is folded to %j', (text, folded) => expect(fold(text).cased).toBe(folded));
});

test('offsets lead back to the very letters, their marks and points included', () => {
  const text = 'The U.S. and Franc\u0327ois';
  const { cased, startOf, endOf } = fold(text);
  const back = (word: string) => text.slice(startOf(cased.indexOf(word)), endOf(cased.indexOf(word) + word.length - 1));
  expect(back('US')).toBe('U.S.');
  expect(back('Francois')).toBe('Franc\u0327ois');
});

const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: fc.constantFrom('U', '.', 'S', ' ', '\n', '\u00AD', '\u0301', '’', '–', 'ﬁ', 'ß', 'İ', '½', 'Σ', '\uD83D', '\uDE00', 'é', 'a'), maxLength: 60 }));

test('property: its units are those of its small-letter string, and its words are the words of that', () => {
  fc.assert(fc.property(anything, (text) => {
    const folded = fold(text);
    const { lower, words } = folded;
    expect(Array.from({ length: lower.length }, (_, i) => folded.charCodeAt(i))).toEqual(Array.from({ length: lower.length }, (_, i) => lower.charCodeAt(i)));
    const expected: string[] = [];
    for (let i = 0; i < lower.length; i++) if (isWordAt(lower, i)) expected.push((isWordAt(lower, i - 1) ? (expected.pop() ?? '') : '') + lower.charAt(i));
    const found = Array.from({ length: words.count }, (_, i) => lower.slice(words.starts[i], words.ends[i]));
    expect(found).toEqual(expected);
    expect(Array.from(words.hashes.subarray(0, words.count))).toEqual(found.map((word) => fold(word).words.hashes[0]));
  }));
});

test('property: whatever the text, offsets ascend, stay inside, and never come out of step with the folded text', () => {
  fc.assert(fc.property(anything, (text) => {
    const { cased, lower, length, startOf, endOf } = fold(text);
    expect(lower.length).toBe(cased.length);
    expect(length).toBe(cased.length);
    for (let i = 0; i < cased.length; i++) {
      expect(startOf(i)).toBeLessThan(endOf(i));
      expect(endOf(i)).toBeLessThanOrEqual(text.length);
      if (i > 0) expect(startOf(i)).toBeGreaterThanOrEqual(startOf(i - 1));
      const alone = fold(text.slice(startOf(i), endOf(i))).cased;
      if (!/\s/.test(cased.charAt(i))) expect(alone).toContain(cased.charAt(i));
    }
  }));
});
