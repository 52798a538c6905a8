import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTerms, readTermsFile, writeTermsFile } from '../../src/platform/known-terms-file.ts';
import { knownTermsFrom } from '../../src/platform/known-terms-shape.ts';

const NATO = { name: 'NATO', state: '1949-04-04', on: '2017-01-31' };

test.each<[unknown, unknown]>([
  [undefined, {}],
  [null, {}],
  ['nato', {}],
  [[NATO], {}],
  [{ nato: NATO }, { nato: NATO }],
  [{ nato: { ...NATO, state: '', on: '' } }, { nato: { ...NATO, state: '', on: '' } }],
  [{ nato: NATO, libya: true, jcpoa: { name: 'JCPOA' }, caatsa: { name: '', state: '', on: '' }, kremlin: { name: 5, state: '', on: '' } }, { nato: NATO }],
  [{ nato: { ...NATO, later: 1 } }, { nato: NATO }],
])('known terms of any shape are read for what they hold: %j', (stored, terms) => expect(knownTermsFrom(stored)).toEqual(terms));

describe('a file of known terms', () => {
  const terms = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}-[a-z0-9]{1,6}$/), fc.record({ name: fc.string({ minLength: 1, maxLength: 200 }), state: fc.string(), on: fc.string() }));
  test('what was exported is imported as it was', () => {
    fc.assert(fc.property(terms, (known) => { expect(readTermsFile(writeTermsFile(known))).toEqual({ terms: { ...known }, broken: [] }); }));
  });
  test.each<[string, unknown]>([
    ['', { refused: 'not json' }],
    ['{\n  "format": "newsgloss known terms",\n  "version": 1,\n  "ter', expect.objectContaining({ refused: 'not json' })],
    ['[]', { refused: 'not ours' }],
    ['{"nato":{}}', { refused: 'not ours' }],
    ['{"format":"newsgloss known terms","version":1}', { refused: 'not ours' }],
    ['{"format":"newsgloss known terms","version":2,"terms":{}}', { refused: 'newer' }],
    [`{"format":"newsgloss known terms","version":1,"terms":{"nato":${JSON.stringify(NATO)},"libya":5,"iran":{"name":""}}}`, { terms: { nato: NATO }, broken: ['libya', 'iran'] }],
    [`{"format":"newsgloss known terms","version":1,"more":1,"terms":{"nato":${JSON.stringify({ ...NATO, more: 1 })}}}`, { terms: { nato: NATO }, broken: [] }],
  ])('%s', (text, read) => expect(readTermsFile(text)).toEqual(read));
  test('nothing is lost: all terms of both, and of one in both what was met later', () => {
    const [early, late] = [{ ...NATO, on: '2015-01-01', state: 'a' }, { ...NATO, on: '2021-01-01', state: 'b' }];
    expect(mergeTerms({ nato: early, libya: NATO }, { nato: late, iran: NATO })).toEqual({ nato: late, libya: NATO, iran: NATO });
    expect(mergeTerms({ nato: late }, { nato: early })).toEqual({ nato: late });
    fc.assert(fc.property(terms, terms, (here, added) => { expect(Object.keys(mergeTerms(here, added)).sort()).toEqual([...new Set([...Object.keys(here), ...Object.keys(added)])].sort()); }));
  });
});
