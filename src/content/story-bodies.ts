import { findTexts } from '../page/body-places.ts';
import { pageMarkup } from '../page/page-markup.ts';
import type { StoryBody } from '../page/story.ts';
import { storyRoots } from '../page/story-roots.ts';
import { extract } from '../platform/extraction.ts';
import { callBackground } from '../platform/messaging.ts';
import { inSlices } from './in-slices.ts';
import { nextTask } from './next-task.ts';

/** What `in-page.ts` leaves for the reader once it has been brought. Pages do not see it: content scripts have globals of their own. */
export interface InPage {
  newsglossStoryBodies?: (document: Document) => readonly StoryBody[];
}

/** How long an answer may take, in milliseconds: some ten times what the largest page takes on a slow machine. */
const PATIENCE = 5_000;

/**
 * Finds the body of every story of a page: off its thread, or else in place. Both ways give the same text nodes. In place
 * it is where nobody can take the page apart elsewhere, where its markup does not lead back to it, and where a story changed meanwhile.
 */
export async function findBodies(document: Document): Promise<readonly StoryBody[]> {
  return (await bodiesOffPage(document)) ?? (await bodiesInPage(document));
}

async function bodiesOffPage(document: Document): Promise<readonly StoryBody[] | undefined> {
  if (document.contentType !== 'text/html' || !(await callBackground('extractorWanted'))) return undefined;
  const roots = storyRoots(document);
  const { markup, readsNoscript, elements } = pageMarkup(document);
  await nextTask();
  const found = await extract(markup, { readsNoscript, elementCount: elements.length }, PATIENCE);
  if (found?.length !== roots.length) return undefined;
  const bodies: StoryBody[] = [];
  for (const [i, root] of roots.entries()) {
    const { root: number, places } = found[i] ?? { root: -1, places: [] };
    const body = elements[number] === root.element ? await inSlices(findTexts(places, elements)) : undefined;
    if (!body) return undefined;
    bodies.push({ root, body });
  }
  return bodies;
}

async function bodiesInPage(document: Document): Promise<readonly StoryBody[]> {
  const place = globalThis as InPage;
  if (!place.newsglossStoryBodies) await callBackground('inPageWanted');
  if (!place.newsglossStoryBodies) throw new Error('Newsgloss cannot read this page in place: its script was not let in.');
  return place.newsglossStoryBodies(document);
}
