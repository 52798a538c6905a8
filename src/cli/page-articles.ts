import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../core/article.ts';
import { readStories } from '../page/stories.ts';

/** The stories of a page's HTML, read as in a browser but without running its scripts. */
export function articlesOfPage(html: string, url: string): readonly Article[] {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return readStories(window.document, url).map(({ article }) => article);
  } finally {
    window.close();
  }
}
