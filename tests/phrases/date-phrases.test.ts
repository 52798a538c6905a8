import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate, writeDate, type CalendarDate } from '../../src/core/calendar-date.ts';
import { datePhrases } from '../../src/phrases/date-phrases.ts';
import { SENTENCES } from './sentences.ts';
import { TRAPS } from './traps.ts';

const STORY = parseDate('2017-02-01');

/** Each date of a text as `words = first` or `words = first to last`. */
function said(text: string, published: CalendarDate | undefined, modified?: CalendarDate): readonly string[] {
  return datePhrases(text, published, modified).map(({ start, end, first, last }) => {
    const [from, to] = [writeDate(first), writeDate(last)];
    return `${text.slice(start, end)} = ${from === to ? from : `${from} to ${to}`}`;
  });
}

test.each(SENTENCES)('%s: %s', (reference, sentence, ...dates) => {
  expect(said(sentence, parseDate(reference))).toEqual(dates);
});

test.each(TRAPS)('no date in: %s', (sentence) => {
  expect(said(sentence, STORY)).toEqual([]);
});

describe('a text of several paragraphs', () => {
  test('counts offsets over all of them', () => {
    const text = 'Nothing here.\n\nHe came on Jan. 20.\n\nTwo days later he left.';
    expect(said(text, STORY)).toEqual(['on Jan. 20 = 2017-01-20', 'Two days later = 2017-01-22']);
  });

  test('takes the day of its head line, also where that lies a day ahead', () => {
    expect(said('LVIV, Feb. 3 (Agency) - Two men were freed.', STORY)).toEqual(['Feb. 3 = 2017-02-03']);
    expect(said('LVIV, Jan. 31 (Agency) - Two men were freed.', STORY)).toEqual(['Jan. 31 = 2017-01-31']);
  });

  test('gives a month the year of its passage, not of a year in passing', () => {
    expect(said('In 1942 they held the town. In May they lost it.', STORY)).toContain('In May = 1942-05-01 to 1942-05-31');
    expect(said('They signed it in 2010. In May they left it.', STORY)).toContain('In May = 2016-05-01 to 2016-05-31');
  });

  test('speaks of the story’s own days again after one of them', () => {
    expect(said('In 2014, they met. On Friday, he recalled that in May they had met.', STORY)).toEqual(['In 2014 = 2014-01-01 to 2014-12-31', 'On Friday = 2017-01-27', 'in May = 2016-05-01 to 2016-05-31']);
  });
});

describe('the day of the story', () => {
  test('without one, only dates that name their year are found', () => {
    expect(said('On Friday and on May 9, as in May 2014 and last year, they met; on March 3, 2015, they did not.', undefined)).toEqual(['in May 2014 = 2014-05-01 to 2014-05-31', 'on March 3, 2015 = 2015-03-03']);
  });

  test('a day that is past for a story changed later', () => {
    expect(said('He died on Feb. 10.', STORY)).toEqual(['on Feb. 10 = 2016-02-10']);
    expect(said('He died on Feb. 10.', STORY, parseDate('2017-02-12'))).toEqual(['on Feb. 10 = 2017-02-10']);
  });

  test.each([{ year: 0, month: 1, day: 1 }, { year: 99999, month: 12, day: 31 }, { year: 2017 }, { year: 2017, month: 2 }])('one that cannot be relied on is none: %o', (published) => {
    expect(said('It was signed on Friday, in March and in 2014.', published)).toEqual(['in 2014 = 2014-01-01 to 2014-12-31']);
  });
});

describe('bad input', () => {
  test.each(['', ' ', '\n\n\n', '\ud800 in \udc00 2014\ud800', '0000-00-00', '2017-02-30', 'Feb. 31, 2016', 'in 0 and 99999', 'May 99999', '99999-12-31'])('%j', (text) => {
    for (const { start, end, first, last } of datePhrases(text, STORY)) {
      expect(text.slice(start, end)).toContain('2014');
      expect([first.year, last.year]).toEqual([2014, 2014]);
    }
  });

  test('a long text without paragraphs or spaces', () => {
    expect(datePhrases('1234567890'.repeat(500_000), STORY)).toEqual([]);
    expect(datePhrases('x'.repeat(20_000) + ' in May 2014 ' + 'y'.repeat(20_000), STORY)).toHaveLength(1);
  });
});

test('phrases of any text are in order, do not overlap, and hold days in order', () => {
  const words = fc.constantFrom('on', 'in', 'May', 'Friday', 'Feb. 3', '2014', 'last', 'week', 'the', 'year', 'ago', 'two', 'days', 'later', '-', 'and', 'from', 'to', 'said', 'will', '.', ',', 'Christmas', 'spring', 'of', '\n\n', '\ud83d', '1990s', 'end', '9');
  fc.assert(fc.property(fc.array(words, { maxLength: 40 }), fc.integer({ min: 0, max: 25_000 }), (parts, day) => {
    const text = parts.join(' ');
    const date = new Date(day * 86_400_000);
    const phrases = datePhrases(text, { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
    let end = 0;
    for (const phrase of phrases) {
      expect(phrase.start).toBeGreaterThanOrEqual(end);
      expect(phrase.end).toBeGreaterThan(phrase.start);
      expect(phrase.end).toBeLessThanOrEqual(text.length);
      expect(writeDate(phrase.first) <= writeDate(phrase.last)).toBe(true);
      expect(parseDate(writeDate(phrase.first))).toEqual(phrase.first);
      end = phrase.end;
    }
  }));
});

test('the same text means the same in every time zone and after other texts', () => {
  const text = 'He left on Tuesday, on Feb. 3, in March and last year.';
  const first = said(text, STORY);
  said('In 1945, on May 9, they met. That year he left.', parseDate('2022-06-01'));
  expect(said(text, STORY)).toEqual(first);
});
