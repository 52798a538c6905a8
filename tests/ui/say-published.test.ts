import { expect, test } from 'vitest';
import type { Publication } from '../../src/core/article.ts';
import { parseDate } from '../../src/core/calendar-date.ts';
import { sayDoubt, sayPublished } from '../../src/ui/say-published.ts';

const day = (text: string) => parseDate(text) ?? expect.fail(text);

test.each<[Publication, string | undefined]>([
  [{ day: day('2017-01-31'), source: 'json-ld', sure: 'agreed', others: [{ source: 'url', day: day('2017-01-31') }] }, undefined],
  [{ day: day('2017-01-31'), source: 'meta', sure: 'single' }, undefined],
  [{ day: day('2017-01-31'), source: 'url', sure: 'single' }, 'Only its address gives a day.'],
  [{ day: day('2017-01-31'), source: 'visible', sure: 'single' }, 'Only the date by the headline gives a day.'],
  [
    { day: day('2015-02-20'), source: 'meta', sure: 'conflict', others: [{ source: 'microdata', day: day('2015-02-20') }, { source: 'url', day: day('2019-06-27') }] },
    'The page’s data says 20 Feb 2015, its address 27 Jun 2019.',
  ],
  [{ day: day('2015-02-20'), source: 'meta', sure: 'conflict' }, 'The page gives different days of publication.'],
])('doubt in words: %o', (published, words) => expect(sayDoubt(published)).toBe(words));

test('where a day was read', () => expect(sayPublished({ day: day('2017-01-31'), source: 'visible', sure: 'single' })).toBe('31 Jan 2017, from the date by the headline'));
