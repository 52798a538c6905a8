import { relyOnDay } from '../core/article.ts';
import { endnotes } from '../core/endnotes.ts';
import type { StoryReport } from '../platform/messages.ts';
import type { StoryNotes } from '../ui/write-endnotes.ts';
import type { View } from './view.ts';

/** The notes to a page's stories: each restated for its own day, or for the one that the reader chose. */
export function storyNotes(stories: readonly StoryReport[], { at, asItWas }: View): readonly StoryNotes[] {
  return stories.map(({ headline, url, published, terms }) => {
    const day = at ?? relyOnDay(published);
    return { headline, url, day, notes: endnotes(terms.map(({ entity }) => entity), day, asItWas) };
  });
}
