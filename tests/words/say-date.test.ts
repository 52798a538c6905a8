import { afterEach, expect, test } from 'vitest';
import { parseDate } from '../../src/core/calendar-date.ts';
import { speak, type Language } from '../../src/words/language.ts';
import { sayDate, sayDateOf, sayRange, sayWeekdays } from '../../src/words/say-date.ts';
import { sayFromStory, sayFromToday } from '../../src/words/say-distance.ts';
import { sayAge } from '../../src/words/say-published.ts';

const day = (text: string) => parseDate(text) ?? expect.fail(text);

afterEach(() => speak('en'));

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

/** Spaces that do not break, of whatever width, as plain ones. */
const plain = (said: string | undefined) => said?.replace(/\s/g, ' ');

test.each<[Language, string, string, string]>([
  ['en', '2017-01-31', '31 Jan 2017', '31 Jan 2017'], ['en', '2014-09', 'Sep 2014', 'Sep 2014'], ['en', '2017', '2017', '2017'], ['en', '~2017-01', 'about Jan 2017', 'about Jan 2017'], ['en', '0476-09-04', '4 Sep 476', '4 Sep 476'],
  ['ru', '2017-01-31', '31 янв. 2017', '31 янв. 2017'], ['ru', '2014-05', 'май 2014', 'мая 2014'], ['ru', '2014-05-09', '9 мая 2014', '9 мая 2014'], ['ru', '2017', '2017', '2017'], ['ru', '~2014-05', 'ок. май 2014', 'ок. мая 2014'],
  ['uk', '2017-01-31', '31 січ. 2017', '31 січ. 2017'], ['uk', '2014-05', 'трав. 2014', 'трав. 2014'], ['uk', '~2017', 'бл. 2017', 'бл. 2017'],
])('%s: %s is %s, in the genitive %s', (language, written, said, genitive) => {
  speak(language);
  expect([plain(sayDate(day(written))), plain(sayDateOf(day(written)))]).toEqual([said, genitive]);
});

test.each<[Language, string, string, string, string | undefined]>([
  ['ru', '2017-01-31', '2017-01-31', '31 янв. 2017', 'вторник'], ['ru', '2017-01-28', '2017-01-29', '28–29 янв. 2017', 'суббота и воскресенье'], ['ru', '2016-12-30', '2017-01-02', '30 дек. 2016 – 2 янв. 2017', 'пятница – понедельник'],
  ['ru', '2015-05-01', '2015-05-31', 'май 2015', undefined], ['ru', '2010-01-01', '2019-12-31', '2010–2019', undefined], ['ru', '2014-01-01', '2014-12-31', '2014', undefined],
  ['uk', '2017-01-28', '2017-01-29', '28–29 січ. 2017', 'субота та неділя'], ['uk', '2016-12-30', '2017-01-02', '30 груд. 2016 – 2 січ. 2017', 'пʼятниця – понеділок'], ['uk', '2015-05-01', '2015-05-31', 'трав. 2015', undefined],
])('%s: %s to %s is %s, %s', (language, first, last, range, weekdays) => {
  speak(language);
  expect([plain(sayRange(day(first), day(last))), sayWeekdays(day(first), day(last))]).toEqual([range, weekdays]);
});

test.each<[Language, string, string, string]>([
  ['en', '2017-01-28', '3 days before the story.', '3 days ago.'], ['en', '2017-02-01', '1 day after the story.', 'In 1 day.'], ['en', '2017-01-31', 'On the day of the story.', 'Today is among these days.'], ['en', '2012-01-31', '5 years before the story.', '5 years ago.'],
  ['ru', '2017-01-30', 'За 1 день до статьи.', '1 день назад.'], ['ru', '2017-01-28', 'За 3 дня до статьи.', '3 дня назад.'], ['ru', '2017-02-05', 'Через 5 дней после статьи.', 'Через 5 дней.'], ['ru', '1996-01-31', 'За 21 год до статьи.', '21 год назад.'], ['ru', '2015-09-01', 'За 16 месяцев до статьи.', '16 месяцев назад.'], ['ru', '2017-01-31', 'В день статьи.', 'Сегодня — один из этих дней.'],
  ['uk', '2017-01-28', 'За 3 дні до статті.', '3 дні тому.'], ['uk', '2012-01-31', 'За 5 років до статті.', '5 років тому.'], ['uk', '1995-01-31', 'За 22 роки до статті.', '22 роки тому.'],
])('%s: %s lies %s and %s', (language, written, fromStory, fromToday) => {
  speak(language);
  const phrase = { first: day(written), last: day(written) };
  expect([plain(sayFromStory(phrase, day('2017-01-31'))), plain(sayFromToday(phrase, day('2017-01-31')))]).toEqual([fromStory, fromToday]);
});

test.each<[Language, string]>([['en', '9 years ago'], ['ru', '9 лет назад'], ['uk', '9 років тому']])('%s: the age of a story', (language, said) => {
  speak(language);
  expect(plain(sayAge(day('2017-01-31'), day('2026-11-22')))).toBe(said);
  expect(sayAge(day('2026-11-22'), day('2026-11-22'))).toBeUndefined();
});
