import { readFileSync, readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isStoryPage } from '../../src/page/is-story-page.ts';

test.each(readdirSync('tests/pages'))('the probe takes %s for a story', (slug) => {
  const { url } = JSON.parse(readFileSync(`tests/pages/${slug}/expected.json`, 'utf8')) as { url: string };
  const { document } = new JSDOM(readFileSync(`tests/pages/${slug}/page.html`, 'utf8'), { url }).window;
  expect(isStoryPage(document, url)).toBe(true);
});
