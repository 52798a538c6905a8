import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { writeDate } from '../core/calendar-date.ts';
import { publication } from '../page/publication.ts';
import { readStories } from '../page/stories.ts';
import { storyRoots } from '../page/story-roots.ts';
import type { DateAnswer } from './date-tables.ts';
import { openPage } from './open-page.ts';

/** A page whose day of publication is known. `file` is a packed HTML file beside the list, `published` a written day. */
export interface DatedPage {
  readonly file: string;
  readonly url: string;
  readonly published: string;
  readonly set: string;
}

/** What the program says of a page. Where it finds no body the page itself is asked, so that dates are measured and not bodies. */
export function answerPage(folder: string, page: DatedPage, visibleOnly: boolean): DateAnswer {
  try {
    return read(folder, page, visibleOnly);
  } catch (error) {
    // The stand-in for a browser gives up on a few pages, over styles that browsers pass over.
    console.error(`${page.url}: ${(error as Error).message}`);
    return { url: page.url, set: page.set, gold: page.published, hasBody: false };
  }
}

function read(folder: string, page: DatedPage, visibleOnly: boolean): DateAnswer {
  const html = gunzipSync(readFileSync(folder + page.file)).toString('utf8');
  const { window } = openPage(html, page.url);
  const { document } = window;
  if (visibleOnly) leaveTheVisible(document);
  const [story] = readStories(document, page.url);
  const [root] = storyRoots(document);
  const published = story ? story.article.published : root && publication(root, page.url, []);
  // Hundreds of open windows would fill the memory.
  window.close();
  return {
    url: page.url, set: page.set, gold: page.published, hasBody: story !== undefined,
    ...(published && {
      day: writeDate(published.day), source: published.source, sure: published.sure,
      ...(published.modified && { modified: writeDate(published.modified) }),
      others: published.others?.map((one) => `${one.source} ${writeDate(one.day)}`) ?? [],
    }),
  };
}

/** Takes out what only machines read: scripts, the head's data, attributes with stamps. The address stays. */
function leaveTheVisible(document: Document): void {
  for (const element of document.querySelectorAll('script, meta')) element.remove();
  for (const element of document.querySelectorAll('[datetime]')) element.removeAttribute('datetime');
  for (const element of document.querySelectorAll('[itemprop][content]')) element.removeAttribute('content');
}
