import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { named, smallGlossary } from '../core/small-glossary.ts';
import { expandWording } from '../../src/glossary/expand-wording.ts';

const heads = (pattern: string) => expandWording(pattern).map(({ head, tail }) => (tail === undefined ? head : `${head} ... ${tail}`));

describe('what a pattern stands for', () => {
  test.each([
    ['Minsk agreements', ['Minsk agreements']],
    ['(murder|killing) of', ['murder of', 'killing of']],
    ['jail(ed|s) for [publicly] discrediting [the] army', ['jailed for publicly discrediting the army', 'jailed for publicly discrediting army', 'jailed for discrediting the army', 'jailed for discrediting army', 'jails for publicly discrediting the army', 'jails for publicly discrediting army', 'jails for discrediting the army', 'jails for discrediting army']],
    ['law [on|about] agents', ['law on agents', 'law about agents', 'law agents']],
    ['murder of ... (in|to) Turkey', ['murder of ... in Turkey', 'murder of ... to Turkey']],
    ['a(b|b)', ['ab']],
  ])('%s', (pattern, plain) => expect(heads(pattern)).toEqual(plain));
  test.each([
    ['a (b', /not closed/], ['a [b (c)]', /not closed|brackets within/], ['a ... b ... c', /more than one slot/], ['... a', /begins or ends/], ['a ...', /begins or ends/],
    ['(a|b)(c|d)(e|f)(g|h)(i|j)(k|l)(m|n)', /more than 64/],
  ])('%s is refused', (pattern, reason) => expect(() => heads(pattern)).toThrow(reason));
});

describe('patterns in a story', () => {
  const glossary = smallGlossary({
    'event/karlov': '["(murder|assassination|killing) of ... ambassador [to|in] Turkey"]',
    'law/discrediting': '[{text: "(jailed|fined) for [allegedly] discrediting [the] [Russian] army", case: any}]',
    'place/turkey': '[Turkey]',
  });
  test.each([
    ['The murder of Russia’s ambassador to Turkey shocked both.', ['murder of Russia’s ambassador to Turkey=karlov']],
    ['The assassination of the Russian ambassador in Turkey', ['assassination of the Russian ambassador in Turkey=karlov']],
    ['The murder of a man. The ambassador to Turkey left.', ['Turkey=turkey']],
    ['The murder of one two three four five ambassador to Turkey', ['Turkey=turkey']],
    ['He was jailed for discrediting the Russian army.', ['jailed for discrediting the Russian army=discrediting']],
    ['Fined for allegedly discrediting army', ['Fined for allegedly discrediting army=discrediting']],
  ])('%s', (text, expected) => expect(named(glossary, text)).toEqual(expected));
});

test('property: a pattern without brackets or slot stands for itself', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,4}$/), (text) => {
    expect(heads(text)).toEqual([text]);
  }));
});
