import { expect, test } from 'vitest';
import { startsSentence } from '../../src/core/words.ts';
import { timeOfPlace, yearsIn } from '../../src/core/years.ts';

test.each([
  ['the 2018 x', 2018],
  ['x (2018)', 2018],
  ['x of 2018 and 2014', 2018],
  ['2014 x 2018', undefined],
  ['2018 x 2018', 2018],
  ['in 2014, as nobody will have forgotten, x', undefined],
  ['A2018 x 20189', 2000],
  ['x', 2000],
])('the time of x in %j', (text, year) => {
  const start = text.indexOf('x');
  expect(timeOfPlace(yearsIn(text), { start, end: start + 1 }, { start: 0, end: text.length }, { year: 2000 })?.year).toBe(year);
});

test.each([
  ['Rain', true], ['- Rain', true], ['"Rain', true], ['It ended. Rain', true], ['line\nRain', true], ['he said: Rain', true],
  ['on Rain', false], ['on TV, Rain', false], ['(the Rain', false], ['TV-Rain', false],
])('whether a sentence begins at Rain in %j: %s', (text, expected) => expect(startsSentence(text, text.indexOf('Rain'))).toBe(expected));
