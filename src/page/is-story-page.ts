import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** Readability's own bounds are 140 and 20, which a brief report of three short paragraphs misses. */
const BRIEF = { minContentLength: 100, minScore: 15 };

/** Whether a page holds a story, by Readability's own quick look. A site's front page never counts, however much it reads like one. */
export function isStoryPage(document: Document, url: string): boolean {
  if (!(document.body as Element | null) || new URL(url).pathname === '/') return false;
  return isProbablyReaderable(document, BRIEF);
}
