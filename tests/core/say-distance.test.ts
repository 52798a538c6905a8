import { expect, test } from 'vitest';
import { parseDate, type CalendarDate } from '../../src/core/calendar-date.ts';
import { sayDistance } from '../../src/core/say-distance.ts';

const date = (text: string) => parseDate(text) as CalendarDate;

test.each([
  ['2017-02-01', '2017-02-01', 'on the day of the story'],
  ['2017-01-31', '2017-01-31', '1 day before'],
  ['2017-01-28', '2017-01-29', '3 days before'],
  ['2017-02-02', '2017-02-02', '1 day after'],
  ['2017-01-30', '2017-02-05', 'around the day of the story'],
  ['2016-12-03', '2016-12-03', '60 days before'],
  ['2016-12-02', '2016-12-02', '61 days before'],
  ['2016-12-01', '2016-12-01', '2 months before'],
  ['2015-09-01', '2015-09-30', '16 months before'],
  ['2014-01-01', '2014-12-31', '2 years before'],
  ['2019-02-01', '2019-02-28', '2 years after'],
  ['2019-01-31', '2019-01-31', '23 months after'],
  ['1945-05-09', '1945-05-09', '71 years before'],
])('%s to %s', (first, last, said) => {
  expect(sayDistance({ first: date(first), last: date(last) }, date('2017-02-01'))).toBe(said);
});

test('of a day that is not the story’s', () => {
  const day = { first: date('2017-02-01'), last: date('2017-02-01') };
  expect(sayDistance(day, date('2017-02-01'), 'itself')).toBe('on the day itself');
});
