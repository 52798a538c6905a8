import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/core/alias.ts';
import { fold } from '../../src/core/fold.ts';
import { openGazetteer } from '../../src/core/gazetteer.ts';
import { endsTerm, startsTerm } from '../../src/core/words.ts';
import { writeGazetteer } from '../../src/glossary/write-gazetteer.ts';
import { smallGlossary } from './small-glossary.ts';

const compiled = (wordings: readonly string[]) => {
  const claims = wordings.map((wording): [string, Claim[]] => [wording, [{ entity: -1, wording, case: 'any' }]]);
  return openGazetteer(writeGazetteer(new Map(claims), []));
};

test('property: it finds just what a plain search for every wording at every place finds', () => {
  const word = fc.constantFrom('a', 'b', 'minsk', 'the', "o'brien", 'u', 'x1');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const text = fc.array(fc.oneof(word, fc.constantFrom("'s", ',', '-', '\n')), { maxLength: 30 }).map((words) => fold(words.join(' ')));
  fc.assert(fc.property(fc.uniqueArray(phrase, { maxLength: 25 }), text, (wordings, folded) => {
    const gazetteer = compiled(wordings);
    const { lower } = folded;
    const sorted = [...wordings].sort();
    for (let start = 0; start < lower.length; start++) {
      if (!startsTerm(lower, start)) continue;
      const expected = wordings
        .filter((wording) => lower.startsWith(wording, start) && endsTerm(lower, start + wording.length))
        .map((wording) => ({ end: start + wording.length, wording: sorted.indexOf(wording) }))
        .sort((a, b) => a.end - b.end);
      expect(gazetteer.find(folded, start)).toEqual(expected);
      if (expected.length > 0) expect(gazetteer.next(folded, start)).toBe(start);
    }
  }));
});

test('entities are read by number and by id', () => {
  const gazetteer = smallGlossary({ 'place/kyiv': '[Kyiv]', 'place/donbas': '[Donbas]' });
  expect(gazetteer.indexOf('donbas')).toBe(0);
  expect(gazetteer.id(1)).toBe('kyiv');
  expect(gazetteer.entity(1).kind).toBe('place');
  expect(gazetteer.indexOf('moscow')).toBeUndefined();
  expect(() => gazetteer.entity(2)).toThrow(RangeError);
});

test('bytes that are no glossary, or cut short, are refused with a word', () => {
  const bytes = writeGazetteer(new Map(), []);
  expect(() => openGazetteer(new ArrayBuffer(3))).toThrow(/cut short/);
  expect(() => openGazetteer(new ArrayBuffer(100))).toThrow(/not a compiled glossary/);
  expect(() => openGazetteer(bytes.slice(0, bytes.byteLength - 4))).toThrow(/cut short/);
});

test('an empty glossary finds nothing', () => {
  expect(compiled([]).find(fold('anything at all'), 0)).toEqual([]);
});
