import type { Article } from '../core/article.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { publication } from './publication.ts';
import { storyBody } from './story-body.ts';
import { storyRoots, storyUrl } from './story-roots.ts';
import { storyText, type StoryText } from './story-text.ts';

/** A story of the page: what is sent to be glossed, and the way back to the page. */
export interface Story {
  readonly article: Article;
  readonly text: StoryText;
  /** The element that holds the story. */
  readonly root: Element;
}

/**
 * Reads every story of a page, in order. `pageUrl` is the page's address; days of publication after `today`, the
 * reader's own day, are refused. Never throws over what a page holds.
 */
export function readStories(document: Document, pageUrl: string, today?: CalendarDate): readonly Story[] {
  return storyRoots(document).flatMap((root) => {
    const body = storyBody(root);
    if (body.length === 0) return [];
    const url = storyUrl(root, pageUrl);
    const text = storyText(body);
    const published = publication(root, url, body, today);
    const headline = (root.heading?.textContent ?? document.title).replace(/\s+/g, ' ').trim();
    return [{ article: { url, headline, text: text.text, ...(published && { published }) }, text, root: root.element }];
  });
}
