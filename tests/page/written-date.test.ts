import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, writeDate } from '../../src/core/calendar-date.ts';
import { latinDigits } from '../../src/page/digits.ts';
import { dateLanguage, intlNames } from '../../src/page/month-names.ts';
import { LANGUAGES_IN_TABLE } from '../../src/page/month-table.ts';
import { readStamp } from '../../src/page/stamp.ts';
import { orderOnPage, writtenDates } from '../../src/page/written-date.ts';

const read = (line: string, lang = 'en', region?: string) => writtenDates(line, dateLanguage(lang, region)).map(({ readings }) => readings.map(writeDate).join('|'));

describe('dates as people write them', () => {
  test.each([
    ['en', 'January 31, 2017', '2017-01-31'], ['en', 'Jan. 31, 2017', '2017-01-31'], ['en', '31st of January 2017', '2017-01-31'], ['en', 'Tue 31 Jan 2017 14.05', '2017-01-31'],
    ['en', '31-Jan-2017', '2017-01-31'], ['en', 'Sept. 5, 2017 - 02:05 pm', '2017-09-05'], ['en', '05:00, 6 OCT 2020', '2020-10-06'], ['en', '2017-01-31 14:05', '2017-01-31'],
    ['de', '5. März 2021, 18:04 Uhr', '2021-03-05'], ['de', '05.03.2021', '2021-03-05'], ['de', '5.3.21', '2021-03-05'], ['fr', '12 août 2019', '2019-08-12'], ['fr', 'le 1er févr. 2020', '2020-02-01'],
    ['es', '5 de mayo de 2017', '2017-05-05'], ['it', '3 dicembre 2018', '2018-12-03'], ['pt', '7 de fevereiro de 2019', '2019-02-07'], ['nl', '9 maart 2016', '2016-03-09'], ['sv', '2 maj 2015', '2015-05-02'],
    ['da', '2. oktober 2015', '2015-10-02'], ['no', '14. desember 2020', '2020-12-14'], ['fi', '6. joulukuuta 2017', '2017-12-06'], ['pl', '15 stycznia 2022', '2022-01-15'], ['cs', '8. dubna 2025', '2025-04-08'],
    ['uk', '24 лютого 2022', '2022-02-24'], ['ru', '9 мая 2016 г.', '2016-05-09'], ['tr', '23 Nisan 2019', '2019-04-23'], ['ko', '2026년 1월 29일', '2026-01-29'], ['ja', '2020年1月5日', '2020-01-05'],
    ['xx-not-a-language', '5 mars 2018', '2018-03-05'], ['', '31 January 2017', '2017-01-31'],
  ])('%s: %s', (lang, line, day) => expect(read(line, lang)).toEqual([day]));

  test.each([
    '5 hours ago', 'yesterday', 'Feb 29, 2017', '31.04.2020', 'March 2017', '12 monkeys 2017', 'since 2014', '+7 495 234-32-23', '10.0.12.2', '3/4 of 2017', 'Act 12 May 3017', '1/2', 'May 9',
  ])('no day: %s', (line) => expect(read(line)).toEqual([]));

  test('day and month by the language or country; both where neither tells', () => {
    expect(read('03/04/2020', 'en-GB')).toEqual(['2020-04-03']);
    expect(read('03/04/2020', 'en_US')).toEqual(['2020-03-04']);
    expect(read('03/04/2020', 'en', 'AU')).toEqual(['2020-04-03']);
    expect(read('03/04/2020', 'fr')).toEqual(['2020-04-03']);
    expect(read('03/04/2020', 'en')).toEqual(['2020-04-03|2020-03-04']);
    expect(read('13/04/2020', 'en-US')).toEqual(['2020-04-13']);
    expect(read('04/04/2020', 'en')).toEqual(['2020-04-04']);
  });
  test('several in a line, in its order', () => expect(read('Published: 12 May 2019 | Updated: May 14, 2019')).toEqual(['2019-05-12', '2019-05-14']));

  test.each(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'uk', 'ru', 'tr'])('what Intl writes in %s is read back', (lang) => {
    const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    fc.assert(fc.property(fc.integer({ min: -20_000, max: 40_000 }), (day) => {
      expect(read(format.format(day * 86_400_000), lang)).toEqual([writeDate(dateOfDay(day))]);
    }));
  });
  test.each(LANGUAGES_IN_TABLE)('the table has the names that Intl has in %s', (lang) => {
    const { month } = dateLanguage(lang);
    for (const [name, nth] of intlNames(lang)) if (name.length > 2) expect([name, month(name)]).toEqual([name, nth]);
  });
  test.each([['hi', '1 मार्च 2018', '2018-03-01'], ['bn', '১ মে ২০১৮', '2018-05-01'], ['ar', '١ مارس ٢٠١٨', '2018-03-01'], ['vi', 'Thứ năm, 1 tháng 3 năm 2018', '2018-03-01'], ['hr', '1. ožujka 2018.', '2018-03-01']])(
    'a language that is not in the table, %s: %s', (lang, line, day) => expect(read(latinDigits(line), lang)).toEqual([day]));
  test.each([
    [['25/04/2018', '03/04/2018'], 'day-first'], [['4/25/18'], 'month-first'], [['25/04/2018', '04/25/2018'], undefined], [['03/04/2018', 'a 25/60/2018'], undefined], [[], undefined],
  ])('the order of %j', (texts, order) => expect(orderOnPage(texts)).toBe(order));
  test('no line makes it throw, and every day it reads exists', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => read(line).every((day) => /^\d{4}-\d\d-\d\d/.test(day))));
  });
});

describe('stamps for machines', () => {
  const day = (text: unknown) => {
    const stamp = readStamp(text);
    return stamp && writeDate(stamp.day) + (stamp.utcMinute === undefined ? '' : ` utc ${stamp.utcMinute}`);
  };
  test.each([
    ['2018-03-02T00:40:00+03:00', '2018-03-02'], ['2018-03-01T21:40:00Z', '2018-03-01 utc 1300'], ['2018-03-01T21:40:00+00:00', '2018-03-01 utc 1300'], ['2018-03-01T21:40:00.123Z', '2018-03-01 utc 1300'],
    ['2017-01-31 14:05:00', '2017-01-31'], ['20170131', '2017-01-31'], ['20170131T140500Z', '2017-01-31 utc 845'], ['2017/1/31', '2017-01-31'], ['2017-01', '2017-01'],
    ['Tue, 31 Jan 2017 20:10:00 GMT', '2017-01-31 utc 1210'], ['Tue Jan 31 20:10:00 MSK 2017', '2017-01-31'],
    ['1485893100', '2017-01-31 utc 1205'], ['1485893100000', '2017-01-31 utc 1205'], ['January 31, 2017 8:05 pm', '2017-01-31'], ['31.01.2017 20:05', '2017-01-31'], ['1/31/2017', '2017-01-31'], ['31-1-2017', '2017-01-31'],
    ['02/01/2017', undefined], ['01/01/2004', undefined], ['0000000000', undefined], ['2017', undefined],
    ['0000-01-31', undefined], ['1899-12-31', undefined], ['2017-02-29T10:00:00Z', undefined], ['31st of never', undefined], ['', undefined], [7, undefined], [null, undefined], ['2017-13-01', undefined],
  ])('%s', (text, said) => expect(day(text)).toBe(said));
});
