import type { CalendarDate } from '../core/calendar-date.ts';
import { storyBody } from './story-body.ts';
import { storyOf, type Story, type StoryBody } from './story.ts';
import { storyRoots } from './story-roots.ts';

/** Reads every story of a page in place, in order; see `storyOf`. */
export function readStories(document: Document, pageUrl: string, today?: CalendarDate): readonly Story[] {
  return storyBodies(document).flatMap((found) => storyOf(found, pageUrl, today) ?? []);
}

/** Finds the body of every story in the page itself, in one go. On a large page that takes long enough to be felt. */
export function storyBodies(document: Document): readonly StoryBody[] {
  return storyRoots(document).map((root) => ({ root, body: storyBody(root) }));
}
