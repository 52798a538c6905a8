import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/core/calendar-date.ts';
import { mayCover, parseInterval, surelyBefore, surelyCovers } from '../../src/core/interval.ts';

const span = (text: string) => parseInterval(text) ?? expect.fail(`not an interval: ${text}`);
const day = (text: string) => parseDate(text) ?? expect.fail(`not a date: ${text}`);

test.each(['2014-09-05/2022-02-22', '2014/..', '/2014', '../..', '2015-02/2015-02'])('%s is an interval', (text) => expect(parseInterval(text)).toBeDefined());
test.each(['2014', '2022/2014', '2014/2015/2016', 'a/b', ''])('%s is none', (text) => expect(parseInterval(text)).toBeUndefined());

describe('a bound known only to the month counts at its narrowest where certainty is asked for, at its widest where possibility is', () => {
  test.each([
    ['2015-02/2017-03', '2015-01-31', false, false],
    ['2015-02/2017-03', '2015-02-10', false, true],
    ['2015-02/2017-03', '2015-02-28', true, true],
    ['2015-02/2017-03', '2017-02-28', true, true],
    ['2015-02/2017-03', '2017-03-01', false, true],
    ['2015-02/2017-03', '2017-04-01', false, false],
    ['2015-02/..', '2099-01-01', true, true],
    ['2015-02/', '2099-01-01', false, true],
  ])('%s on %s: surely %s, maybe %s', (text, on, surely, maybe) => {
    expect(surelyCovers(span(text), day(on))).toBe(surely);
    expect(mayCover(span(text), day(on))).toBe(maybe);
  });
});

test('a year may not yet be over', () => {
  expect(surelyBefore(day('2013'), span('2014/..'))).toBe(true);
  expect(surelyBefore(day('2014'), span('2014-06/..'))).toBe(false);
});
