import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** Whether a page holds a story, by Readability's own quick look. A site's front page never counts, however much it reads like one. */
export function isStoryPage(document: Document, url: string): boolean {
  if (!(document.body as Element | null) || new URL(url).pathname === '/') return false;
  return isProbablyReaderable(document);
}
