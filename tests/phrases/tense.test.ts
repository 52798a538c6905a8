import { expect, test } from 'vitest';
import { tenseAt } from '../../src/phrases/tense.ts';

/** The date stands in brackets. */
test.each([
  ['He left [on Friday].', 'past'],
  ['He will leave [on Friday].', 'future'],
  ['The vote is [on Friday].', 'future'],
  ['[On Friday], the vote was put off.', 'past'],
  ['The minister said [Friday] that the talks would go on.', 'past'],
  ['The talks would go on [Friday], the minister said.', 'future'],
  ['He was told that the talks will end [on Friday].', 'future'],
  ['The hearing scheduled for [Friday] was open.', 'future'],
  ['The end of talks [on Friday].', undefined],
  ['It was Mr. Orlov. The bridge opens [on Friday].', 'future'],
  ['The bridge opens [on Friday]. It was built by hand.', 'future'],
  ['He may have died [on Friday].', 'past'],
  ['He may die [on Friday].', 'future'],
  ['It will have ended by [Friday].', 'future'],
  ['Friday, [Feb. 3]', undefined],
  ['His book is due to be published [in May].', 'future'],
  ['They agreed to be questioned [in May].', 'future'],
  ['They agreed on a pact [in May].', 'past'],
  ['The fund has picked two shows to run through [May].', 'future'],
  ['He is to be tried [in May].', 'future'],
] as const)('%s', (marked, tense) => {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  expect(tenseAt(text, start, marked.indexOf(']') - 1)).toBe(tense);
});
