import type { Entity } from '../core/entity.ts';
import type { Mention } from '../core/mention.ts';
import { readStories, type Story } from '../page/stories.ts';
import { callBackground } from '../platform/messaging.ts';
import type { GlossReply, PageReport } from '../platform/messages.ts';
import { readersToday } from '../ui/readers-today.ts';

/** A mention with its live place in the page. */
export interface Mark {
  readonly range: Range;
  readonly entity: Entity;
  /** Index of its story on the page. */
  readonly story: number;
  /** Whether it is the story's first mention of the entity. */
  readonly isFirst: boolean;
}

/** A page as it was last read. */
export interface Reading {
  readonly stories: readonly { readonly story: Story; readonly reply: GlossReply }[];
  /** Every mention that the page shows, in order. */
  readonly marks: readonly Mark[];
}

export const NOTHING_READ: Reading = { stories: [], marks: [] };

/** Reads the page's stories and has them glossed. A story that says what it said before is not sent again. */
export async function readPage(document: Document, before: Reading): Promise<Reading> {
  const stories = readStories(document, document.URL, readersToday());
  const glossed = await Promise.all(stories.map(async (story) => ({ story, reply: replyBefore(story, before) ?? (await callBackground('gloss', story.article)) })));
  return { stories: glossed, marks: glossed.flatMap(({ story, reply }, n) => marksOf(story, reply, n)) };
}

/** Whether two readings hold the same stories with the same dates. */
export function sameReading(a: Reading, b: Reading): boolean {
  return a.stories.length === b.stories.length && a.stories.every(({ story }, i) => isSame(story, b.stories[i]?.story));
}

/** Whether every story still stands in the page as it was read. */
export function isCurrent({ stories }: Reading): boolean {
  return stories.every(({ story }) => story.text.isCurrent());
}

/** What the panel and the popup are told of the page. */
export function reportOf({ stories }: Reading): PageReport {
  return {
    stories: stories.map(({ story: { article }, reply: { mentions, entities } }) => {
      const counts = new Map<string, number>();
      for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
      const terms = [...counts].flatMap(([id, count]) => (entities[id] ? [{ entity: entities[id], count }] : []));
      return { url: article.url, headline: article.headline, terms, ...(article.published && { published: article.published }) };
    }),
  };
}

function replyBefore(story: Story, before: Reading): GlossReply | undefined {
  return before.stories.find((one) => isSame(one.story, story))?.reply;
}

function isSame(a: Story, b: Story | undefined): boolean {
  return a.article.text === b?.article.text && a.article.url === b.article.url && JSON.stringify(a.article.published) === JSON.stringify(b.article.published);
}

function marksOf(story: Story, { mentions, entities }: GlossReply, n: number): Mark[] {
  const seen = new Set<string>();
  return mentions.flatMap((mention: Mention) => {
    const range = story.text.rangeOf(mention.start, mention.end);
    const entity = entities[mention.entity];
    if (!range || !entity) return [];
    const isFirst = !seen.has(entity.id);
    seen.add(entity.id);
    return [{ range, entity, story: n, isFirst }];
  });
}
