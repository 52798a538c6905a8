import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DENSITIES, emphasesOf, isWorthMarking, type Emphasis } from '../../src/core/emphasis.ts';
import { gloss } from '../../src/core/gloss.ts';
import { smallGlossary } from './small-glossary.ts';

const passing: Emphasis = { count: 1, inHeadline: false, early: false };

describe('what is worth marking', () => {
  test.each<[1 | 2 | 3, Partial<Emphasis>, string]>([
    [3, {}, 'key normal everything'],
    [2, {}, 'normal everything'],
    [1, {}, 'everything'],
    [1, { early: true }, 'everything'],
    [1, { count: 2 }, 'normal everything'],
    [1, { inHeadline: true }, 'key normal everything'],
    [1, { count: 3 }, 'key normal everything'],
    [1, { count: 2, early: true }, 'key normal everything'],
    [2, { early: true }, 'normal everything'],
    [2, { count: 2 }, 'normal everything'],
    [2, { count: 2, early: true }, 'key normal everything'],
    [2, { count: 3 }, 'key normal everything'],
    [2, { inHeadline: true }, 'key normal everything'],
  ])('weight %i, %j: %s', (weight, more, levels) => {
    expect(DENSITIES.filter((density) => isWorthMarking(weight, { ...passing, ...more }, density)).join(' ')).toBe(levels);
  });
  const emphasis = fc.record({ count: fc.integer({ min: 1, max: 9 }), inHeadline: fc.boolean(), early: fc.boolean() });
  test('a denser level marks whatever a sparser one does, and more emphasis or weight never takes a mark away', () => {
    fc.assert(fc.property(fc.constantFrom(1 as const, 2 as const), emphasis, fc.constantFrom(...DENSITIES), (weight, given, density) => {
      const now = Number(isWorthMarking(weight, given, density));
      expect(Number(isWorthMarking(weight, given, DENSITIES[DENSITIES.indexOf(density) + 1] ?? 'everything'))).toBeGreaterThanOrEqual(now);
      for (const more of [{ ...given, count: given.count + 1 }, { ...given, inHeadline: true }, { ...given, early: true }]) expect(Number(isWorthMarking(weight, more, density))).toBeGreaterThanOrEqual(now);
      expect(Number(isWorthMarking(weight === 1 ? 2 : 3, given, density))).toBeGreaterThanOrEqual(now);
    }));
  });
});

test('emphasis is counted over the body, its opening and the headline', () => {
  const at = (entity: string, start: number) => ({ entity, start, end: start + 4 });
  expect(Object.fromEntries(emphasesOf([at('a', 10), at('b', 500), at('a', 900)], ['b']))).toEqual({
    a: { count: 2, inHeadline: false, early: true },
    b: { count: 1, inHeadline: true, early: false },
  });
});

describe('what a headline names', () => {
  const glossary = smallGlossary({
    'person/ivan-petrov': '[Ivan Petrov, {text: Petrov, after: full-name}]',
    'place/petrov-town': '[Petrov-on-Don, {text: Petrov, near: [town]}]',
    'office/council': '[Council]',
    'organisation/kyiv-post': '[Kyiv Post]',
  }, ['Council Bluffs']);
  test.each([
    ['Petrov Resigns', 'Ivan Petrov resigned. Petrov gave no reason.', ['ivan-petrov']],
    ['A Resignation', 'Ivan Petrov resigned.', []],
    ['Council Meets', 'Ivan Petrov resigned.', []],
    ['A Visit to Council Bluffs', 'The Council met.', []],
    ['Council and Ivan Petrov, and the Council Again', 'Ivan Petrov left the Council.', ['council', 'ivan-petrov']],
    ['Petrov Floods', 'Ivan Petrov saw Petrov-on-Don after the rain.', []],
  ])('%s', (headline, text, ids) => expect(gloss(glossary, { url: '', headline, text }).inHeadline).toEqual(ids));
});
