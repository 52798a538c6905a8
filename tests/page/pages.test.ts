import { readFileSync, readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Publication } from '../../src/core/article.ts';
import { writeDate } from '../../src/core/calendar-date.ts';
import { gloss } from '../../src/core/gloss.ts';
import { readStories } from '../../src/page/stories.ts';
import { bundledGlossary } from '../bundled-glossary.ts';

interface Expected {
  readonly about: string;
  readonly url: string;
  readonly stories: readonly {
    readonly headline: string;
    readonly published: { readonly day: string; readonly modified?: string; readonly source: string; readonly sure: string } | null;
    /** Ids in the order in which the story first names them; entries that came later may stand between them. */
    readonly terms: readonly string[];
    /** Words that are not the story's. */
    readonly never: readonly string[];
  }[];
}

function withoutOthers({ others: _, ...published }: Publication) {
  return published;
}

const gazetteer = bundledGlossary();

describe.each(readdirSync('tests/pages'))('%s', (slug) => {
  const expected = JSON.parse(readFileSync(`tests/pages/${slug}/expected.json`, 'utf8')) as Expected;
  const { document } = new JSDOM(readFileSync(`tests/pages/${slug}/page.html`, 'utf8'), { url: expected.url }).window;
  const before = document.documentElement.outerHTML;
  const stories = readStories(document, expected.url);

  test('its stories, their days and their terms', () => {
    const found = stories.map(({ article }, i) => ({
      headline: article.headline,
      published: article.published ? { ...withoutOthers(article.published), day: writeDate(article.published.day), ...(article.published.modified && { modified: writeDate(article.published.modified) }) } : null,
      terms: [...new Set(gloss(gazetteer, article).mentions.map(({ entity }) => entity))].filter((id) => expected.stories[i]?.terms.includes(id)),
    }));
    expect(found).toEqual(expected.stories.map(({ headline, published, terms }) => ({ headline, published, terms })));
  });
  test('what stands around a story is not in it', () => {
    expected.stories.forEach(({ never }, i) => never.forEach((words) => expect(stories[i]?.article.text).not.toContain(words)));
  });
  test('every mention leads back to its words in the page', () => {
    for (const { article, text } of stories) {
      for (const { start, end } of gloss(gazetteer, article).mentions) {
        const said = text.rangeOf(start, end)?.toString().replace(/\s+/g, ' ');
        expect(said).toBe(article.text.slice(start, end).replace(/\s+/g, ' '));
      }
    }
  });
  test('reading leaves the page as it was', () => expect(document.documentElement.outerHTML).toBe(before));
});
