import { expect, test } from 'vitest';
import type { Publication } from '../../src/core/article.ts';
import { parseDate } from '../../src/core/calendar-date.ts';
import { sayDoubt, sayPublished } from '../../src/words/say-published.ts';

const day = (text: string) => parseDate(text) ?? expect.fail(text);

test.each<[Publication, string | undefined]>([
  [{ day: day('2017-01-31'), source: 'json-ld', sure: 'agreed', others: [{ source: 'url', day: day('2017-01-31') }] }, undefined],
  [{ day: day('2017-01-31'), source: 'meta', sure: 'single' }, undefined],
  [{ day: day('2017-01-31'), source: 'url', sure: 'single' }, 'Only its address gives a day.'],
  [{ day: day('2017-01-31'), source: 'visible', sure: 'single' }, 'Only a date shown on the page gives a day.'],
  [
    { day: day('2015-02-20'), source: 'meta', sure: 'conflict', others: [{ source: 'microdata', day: day('2015-02-20') }, { source: 'url', day: day('2019-06-27') }] },
    'The page’s data says 20 Feb 2015, its address 27 Jun 2019.',
  ],
  [{ day: day('2017-01-31'), source: 'meta', sure: 'single', isChange: true }, 'The page gives no day of publication, only that of its last change.'],
  [{ day: day('2017-01-31'), source: 'meta', sure: 'conflict', isChange: true, others: [{ source: 'visible', day: day('2017-03-01') }] }, 'The page gives no day of publication, and different days of its last change.'],
  [{ day: day('2015-02-20'), source: 'meta', sure: 'conflict' }, 'The page gives different days of publication.'],
])('doubt in words: %o', (published, words) => expect(sayDoubt(published)).toBe(words));

test.each<[Publication, string]>([
  [{ day: day('2017-01-31'), source: 'visible', sure: 'single' }, 'Published 31 Jan 2017, from a date shown on the page'],
  [{ day: day('2017-01-31'), source: 'meta', sure: 'single', isChange: true }, 'Last changed 31 Jan 2017, from the page’s own data'],
])('where a day was read: %o', (published, words) => expect(sayPublished(published)).toBe(words));
