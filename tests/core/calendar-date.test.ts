import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, dateOfDay, firstDay, lastDay, parseDate, spanBetween, writeDate, type CalendarDate } from '../../src/core/calendar-date.ts';

const date = (text: string): CalendarDate => {
  const read = parseDate(text);
  if (!read) throw new Error(`not a date: ${text}`);
  return read;
};

describe('reading and writing', () => {
  test.each(['2015-02-12', '2015-02', '2015', '~2015-02', '0476', '2016-02-29'])('%s comes back as it was', (text) => {
    expect(writeDate(date(text))).toBe(text);
  });
  test.each(['', '2015-13', '2015-00', '2015-02-30', '2015-02-29', '0000', '15-02-12', '2015-2-1', '2015-02-12T10:00', 'yesterday', '2015-04-31'])('%s is no date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

test.each([
  ['2017-01-31', '2026-11-22', [9, 'year']], ['2017-01-31', '2018-01-30', [11, 'month']], ['2017-01-31', '2018-01-31', [1, 'year']],
  ['2026-11-20', '2026-11-22', [2, 'day']], ['2026-11-21', '2026-11-22', [1, 'day']], ['2026-10-22', '2026-11-22', [1, 'month']],
  ['2026-11-22', '2026-11-22', undefined], ['2027-01-01', '2026-11-22', undefined],
])('from %s to %s it is %s', (from, to, said) => expect(spanBetween(date(from), date(to))).toEqual(said && { count: said[0], unit: said[1] }));

test('a month or year spans its days', () => {
  expect(lastDay(date('2016-02')) - firstDay(date('2016-02'))).toBe(28);
  expect(lastDay(date('2017')) - firstDay(date('2017'))).toBe(364);
});

test('dates that begin together are ordered by how precise they are', () => {
  expect([date('2017'), date('2017-01-01'), date('2016-12-31'), date('2017-01')].sort(compareDates).map(writeDate)).toEqual(['2016-12-31', '2017-01-01', '2017-01', '2017']);
});

test('property: a day number and its date are the same day', () => {
  fc.assert(fc.property(fc.integer({ min: -500_000, max: 500_000 }), (day) => {
    expect(firstDay(dateOfDay(day))).toBe(day);
    expect(lastDay(dateOfDay(day))).toBe(day);
  }));
});
