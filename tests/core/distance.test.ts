import { expect, test } from 'vitest';
import { parseDate, type CalendarDate } from '../../src/core/calendar-date.ts';
import { distance } from '../../src/core/distance.ts';

const date = (text: string) => parseDate(text) as CalendarDate;

test.each([
  ['2017-02-01', '2017-02-01', 'on', undefined, undefined],
  ['2017-01-31', '2017-01-31', 'before', 1, 'day'],
  ['2017-01-28', '2017-01-29', 'before', 3, 'day'],
  ['2017-02-02', '2017-02-02', 'after', 1, 'day'],
  ['2017-01-30', '2017-02-05', 'around', undefined, undefined],
  ['2016-12-03', '2016-12-03', 'before', 60, 'day'],
  ['2016-12-02', '2016-12-02', 'before', 61, 'day'],
  ['2016-12-01', '2016-12-01', 'before', 2, 'month'],
  ['2015-09-01', '2015-09-30', 'before', 16, 'month'],
  ['2014-01-01', '2014-12-31', 'before', 2, 'year'],
  ['2019-02-01', '2019-02-28', 'after', 2, 'year'],
  ['2019-01-31', '2019-01-31', 'after', 23, 'month'],
  ['1945-05-09', '1945-05-09', 'before', 71, 'year'],
])('%s to %s', (first, last, side, count, unit) => {
  expect(distance({ first: date(first), last: date(last) }, date('2017-02-01'))).toEqual(count === undefined ? { side } : { side, span: { count, unit } });
});
