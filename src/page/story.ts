import type { Article } from '../core/article.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { publication } from './publication.ts';
import { storyUrl, type StoryRoot } from './story-roots.ts';
import { storyText, type StoryText } from './story-text.ts';

/** A story of the page: what is sent to be glossed, and the way back to the page. */
export interface Story {
  readonly article: Article;
  readonly text: StoryText;
  /** The element that holds the story. */
  readonly root: Element;
}

/** What holds a story, and the live text nodes of its body, in order; none where no body was found. */
export interface StoryBody {
  readonly root: StoryRoot;
  readonly body: readonly Text[];
}

/**
 * The story of a body; undefined where that is empty. Its text may have been joined before. `pageUrl` is the page's address; days of publication after `today`, the
 * reader's own day, are refused. Never throws over what a page holds.
 */
export function storyOf({ root, body }: StoryBody, pageUrl: string, today?: CalendarDate, text: StoryText = storyText(body)): Story | undefined {
  if (body.length === 0) return undefined;
  const url = storyUrl(root, pageUrl);
  const published = publication(root, url, body, today);
  const headline = (root.heading?.textContent ?? root.element.ownerDocument.title).replace(/\s+/g, ' ').trim();
  return { article: { url, headline, text: text.text, ...(published && { published }) }, text, root: root.element };
}
