import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isStoryPage } from '../../src/page/is-story-page.ts';
import { readStories } from '../../src/page/stories.ts';

const WORDS = 'The talks went on into the night and nobody could say how they would end, since each side had left something out. '.repeat(8);
const story = (head: string, body = `<h1>A headline</h1><p>${WORDS}</p><p>${WORDS}</p>`, url = 'https://news.example.org/a-story') => {
  const { document } = new JSDOM(`<html><head><title>T</title>${head}</head><body><article>${body}</article></body></html>`, { url }).window;
  return readStories(document, url);
};
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('data that a page gets wrong does not stop the reading', () => {
  const deep = '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000);
  test.each([
    ['JSON cut off before its date', ld('{"@type":"NewsArticle","datePub')],
    ['broken JSON that names two days', ld('{"@type":"NewsArticle","datePublished":"2017-01-31","x":{"datePublished":"2018-01-31",}}')],
    ['JSON nested ten thousand deep', ld(deep)],
    ['JSON of two million characters and more', ld(`{"@type":"NewsArticle","text":"${'x'.repeat(2_000_001)}","datePublished":"2017-01-31"}`)],
    ['a date that is none', ld('{"@type":"NewsArticle","datePublished":"31st of never"}')],
    ['the year 0', '<meta property="article:published_time" content="0000-01-31">'],
    ['29 February of a wrong year', '<meta property="article:published_time" content="2017-02-29T10:00:00Z">'],
    ['an article that is a number', ld('{"@type":"NewsArticle","url":5,"mainEntityOfPage":[1],"datePublished":7}')],
    ['null', ld('null')],
  ])('%s', (_, head) => {
    const [only, ...others] = story(head);
    expect(others).toEqual([]);
    expect(only?.article.text).toContain('The talks went on');
    expect(only?.article.published).toBeUndefined();
  });
});

test('a good block counts beside a broken one', () => {
  const [only] = story(ld('{,}') + ld('{"@type":["NewsArticle"],"datePublished":"2017-01-31T00:10:00+03:00"}'));
  expect(only?.article.published).toMatchObject({ day: { year: 2017, month: 1, day: 31 }, source: 'json-ld', sure: 'single' });
});

test('of several articles in the data only the one with the page’s own address counts', () => {
  const other = '{"@type":"NewsArticle","url":"https://news.example.org/another","datePublished":"2011-01-01"}';
  expect(story(ld(`[${other},${other}]`))[0]?.article.published).toBeUndefined();
  expect(story(ld(`[${other},{"@type":"NewsArticle","url":"https://news.example.org/a-story/?x=1","datePublished":"2012-02-02"}]`))[0]?.article.published?.day.year).toBe(2012);
});

test('a time by the headline that is labelled as an update is not the day of publication', () => {
  const body = (label: string) => `<h1>A headline</h1><div>${label} <time datetime="2018-03-05">5 March</time></div><p>${WORDS}</p><p>${WORDS}</p>`;
  expect(story('', body('Last updated:'))[0]?.article.published?.isChange).toBe(true);
  expect(story('', body('Published'))[0]?.article.published).not.toHaveProperty('isChange');
  expect(story('', body('Published'))[0]?.article.published?.source).toBe('time');
});

describe('pages without a story', () => {
  const page = (html: string) => new JSDOM(html, { url: 'https://news.example.org/x' }).window.document;
  test.each(['', '<html><body></body></html>', '<frameset><frame></frameset>', '<body><nav><a href=/>Home</a></nav><p>Short.</p></body>'])('%j', (html) => {
    expect(isStoryPage(page(html), 'https://news.example.org/x')).toBe(false);
    expect(() => readStories(page(html), 'https://news.example.org/x')).not.toThrow();
  });
  test('a front page is none, however long', () => {
    const long = page(`<body><article>${`<p>${WORDS}</p>`.repeat(9)}</article></body>`);
    expect(isStoryPage(long, 'https://news.example.org/')).toBe(false);
    expect(isStoryPage(long, 'https://news.example.org/x')).toBe(true);
  });
});
