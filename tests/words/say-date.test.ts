import { expect, test } from 'vitest';
import { parseDate } from '../../src/core/calendar-date.ts';
import { sayRange, sayWeekdays } from '../../src/words/say-date.ts';

const day = (text: string) => parseDate(text) ?? expect.fail(text);

test.each([
  ['2017-01-31', '2017-01-31', '31 Jan 2017', 'Tuesday'],
  ['2017-01-28', '2017-01-29', '28–29 Jan 2017', 'Saturday and Sunday'],
  ['2017-01-30', '2017-02-02', '30 Jan – 2 Feb 2017', 'Monday to Thursday'],
  ['2015-02-01', '2015-02-28', 'Feb 2015', undefined],
  ['2016-06-01', '2016-08-31', 'Jun – Aug 2016', undefined],
  ['2014-01-01', '2014-12-31', '2014', undefined],
  ['2010-01-01', '2019-12-31', '2010–2019', undefined],
  ['1945-05-09', '1945-05-09', '9 May 1945', 'Wednesday'],
])('%s to %s is %s, %s', (first, last, range, weekdays) => {
  expect(sayRange(day(first), day(last))).toBe(range);
  expect(sayWeekdays(day(first), day(last))).toBe(weekdays);
});
