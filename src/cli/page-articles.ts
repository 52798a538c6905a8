import type { Article } from '../core/article.ts';
import { readStories } from '../page/stories.ts';
import { openPage } from './open-page.ts';

/** The stories of a page's HTML, read as in a browser but without running its scripts. */
export function articlesOfPage(html: string, url: string): readonly Article[] {
  const { window } = openPage(html, url);
  try {
    return readStories(window.document, url).map(({ article }) => article);
  } finally {
    window.close();
  }
}
