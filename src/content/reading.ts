import type { CalendarDate } from '../core/calendar-date.ts';
import type { DatePhrase } from '../core/date-phrase.ts';
import type { Entity } from '../core/entity.ts';
import type { Mention } from '../core/mention.ts';
import { isTooLarge, LIMITS } from '../page/page-limits.ts';
import { storyOf, type Story } from '../page/story.ts';
import { joinTexts } from '../page/story-text.ts';
import { readGivenDays } from '../platform/given-days.ts';
import { callBackground } from '../platform/messaging.ts';
import type { GlossReply, PageReport } from '../platform/messages.ts';
import { readersToday } from '../ui/readers-today.ts';
import { inSlices } from './in-slices.ts';
import { nextTask } from './next-task.ts';
import { findBodies } from './story-bodies.ts';

/** A mention of an entity with its live place in the page. */
export interface TermMark {
  readonly kind: 'term';
  readonly range: Range;
  readonly entity: Entity;
  /** Index of its story on the page. */
  readonly story: number;
  /** Whether it is the story's first mention of the entity. */
  readonly isFirst: boolean;
}

/** Words that speak of days, with their live place in the page. */
export interface DateMark {
  readonly kind: 'date';
  readonly range: Range;
  readonly phrase: DatePhrase;
  readonly story: number;
}

/** What can be pointed at. */
export type Mark = TermMark | DateMark;

/** A page as it was last read. */
export interface Reading {
  readonly stories: readonly { readonly story: Story; readonly reply: GlossReply }[];
  /** Every mention that the page shows, in order. */
  readonly marks: readonly TermMark[];
  /** The page is larger than what is read; see `LIMITS` of `page`. */
  readonly isTooLarge?: true;
}

export const NOTHING_READ: Reading = { stories: [], marks: [] };
const TOO_LARGE: Reading = { ...NOTHING_READ, isTooLarge: true };

/** Reads the page's stories and has them glossed. A story that says what it said before is not sent again. A day that the reader gave goes before what the page says. */
export async function readPage(document: Document, before: Reading): Promise<Reading> {
  if (isTooLarge(document)) return TOO_LARGE;
  const givenDay = await readGivenDays();
  const stories: Story[] = [];
  for (const found of await findBodies(document)) {
    if (found.body.length > LIMITS.textNodes) return TOO_LARGE;
    const text = await inSlices(joinTexts(found.body));
    await nextTask();
    const story = storyOf(found, document.URL, readersToday(), text);
    if (story) stories.push(withDay(story, givenDay(story.article.url)));
  }
  // To send a story of megabytes is a task by itself.
  await nextTask();
  const glossed = await Promise.all(stories.map(async (story) => ({ story, reply: replyBefore(story, before) ?? (await callBackground('gloss', story.article)) })));
  return { stories: glossed, marks: glossed.flatMap(({ story, reply }, n) => marksOf(story, reply, n)) };
}

/** The dated phrases of a reading's stories that do not lie in a term. An empty list where the background cannot say. */
export async function readDates({ stories }: Reading): Promise<readonly DateMark[]> {
  const found = await Promise.all(stories.map(async ({ story, reply: { mentions } }, n) => {
    const phrases = await callBackground('dates', story.article).catch(() => []);
    return phrases.flatMap((phrase): DateMark[] => {
      const range = mentions.some(({ start, end }) => start < phrase.end && phrase.start < end) ? undefined : story.text.rangeOf(phrase.start, phrase.end);
      return range ? [{ kind: 'date', range, phrase, story: n }] : [];
    });
  }));
  return found.flat();
}

/** Whether two readings hold the same stories with the same dates. */
export function sameReading(a: Reading, b: Reading): boolean {
  return a.isTooLarge === b.isTooLarge && a.stories.length === b.stories.length && a.stories.every(({ story }, i) => isSame(story, b.stories[i]?.story));
}

/** Whether every story still stands in the page as it was read. */
export function isCurrent({ stories }: Reading): boolean {
  return stories.every(({ story }) => story.text.isCurrent());
}

/** What the panel and the popup are told of the page. */
export function reportOf({ stories, isTooLarge: tooLarge }: Reading): Omit<PageReport, 'paused'> {
  return {
    ...(tooLarge && { tooLarge }),
    stories: stories.map(({ story: { article }, reply: { mentions, entities } }) => {
      const counts = new Map<string, number>();
      for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
      const terms = [...counts].flatMap(([id, count]) => (entities[id] ? [{ entity: entities[id], count }] : []));
      return { url: article.url, headline: article.headline, terms, ...(article.published && { published: article.published }) };
    }),
  };
}

function withDay(story: Story, day: CalendarDate | undefined): Story {
  return day ? { ...story, article: { ...story.article, published: { day, source: 'given', sure: 'single' } } } : story;
}

function replyBefore(story: Story, before: Reading): GlossReply | undefined {
  return before.stories.find((one) => isSame(one.story, story))?.reply;
}

function isSame(a: Story, b: Story | undefined): boolean {
  return a.article.text === b?.article.text && a.article.url === b.article.url && JSON.stringify(a.article.published) === JSON.stringify(b.article.published);
}

function marksOf(story: Story, { mentions, entities }: GlossReply, n: number): TermMark[] {
  const seen = new Set<string>();
  return mentions.flatMap((mention: Mention) => {
    const range = story.text.rangeOf(mention.start, mention.end);
    const entity = entities[mention.entity];
    if (!range || !entity) return [];
    const isFirst = !seen.has(entity.id);
    seen.add(entity.id);
    return [{ kind: 'term', range, entity, story: n, isFirst }];
  });
}
