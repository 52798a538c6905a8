import { parseDate, type CalendarDate } from '../core/calendar-date.ts';
import type { DateSource } from '../core/article.ts';
import { samePath } from './addresses.ts';
import { articleData } from './json-ld.ts';
import type { StoryRoot } from './story-roots.ts';

/** What one source says of a story's date. */
export interface DateClaim {
  readonly source: DateSource;
  readonly published?: CalendarDate;
  readonly modified?: CalendarDate;
}

/** Names under which publishers put the day of publication and of the last change into the head. Compared in small letters. */
const PUBLISHED = [
  'article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'date', 'pubdate', 'publishdate',
  'publish-date', 'publication_date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date', 'cxenseparse:recs:publishtime',
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified', 'lastmod'];

/** A day as a machine-readable stamp writes it, in the zone it is written in: the publisher's own day. */
export function stampDay(stamp: unknown): CalendarDate | undefined {
  const day = typeof stamp === 'string' ? /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(stamp) : undefined;
  return day ? parseDate(`${day[1]}-${day[2]}-${day[3]}`) : undefined;
}

export function jsonLdClaim(root: StoryRoot, url: string): DateClaim {
  const data = articleData(root, url);
  return claim('json-ld', stampDay(data?.['datePublished']) ?? stampDay(data?.['dateCreated']), stampDay(data?.['dateModified']));
}

/** The head speaks for the page's first story only; where several are on the page, for the one whose address it names. */
export function metaClaim(root: StoryRoot, url: string): DateClaim {
  const document = root.element.ownerDocument;
  const own = document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!root.isOnly && !(own && samePath(own, url))) return { source: 'meta' };
  const found = new Map<string, CalendarDate>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase();
    const day = stampDay(meta.getAttribute('content'));
    if (day && !found.has(name)) found.set(name, day);
  }
  const first = (names: readonly string[]) => names.map((name) => found.get(name)).find((day) => day !== undefined);
  return claim('meta', first(PUBLISHED), first(MODIFIED));
}

/** The story's own `<time>`: in its holder, and on a page of one story between headline and the end of the first paragraph. */
export function timeClaim(root: StoryRoot, body: readonly Text[]): DateClaim {
  for (const time of root.element.querySelectorAll('time[datetime]')) {
    const day = stampDay(time.getAttribute('datetime'));
    if (!day || !isByTheHeadline(time, root, body[0])) continue;
    return isUpdate(time) ? claim('time', undefined, day) : claim('time', day, undefined);
  }
  return { source: 'time' };
}

/** The day in an address: `/2017/01/31/`, `/2017-01-31-`, `/20170131/`. */
export function urlClaim(url: string): DateClaim {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const day = /\/((?:19|20)\d{2})[/-]?(\d{1,2})[/-]?(\d{1,2})(?=[/-]|$)/.exec(path);
  const padded = day?.slice(1).map((part) => part.padStart(2, '0')).join('-');
  return claim('url', padded === undefined ? undefined : parseDate(padded), undefined);
}

function claim(source: DateSource, published: CalendarDate | undefined, modified: CalendarDate | undefined): DateClaim {
  return { source, ...(published && { published }), ...(modified && { modified }) };
}

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

function isByTheHeadline(time: Element, { heading, isOnly }: StoryRoot, firstText: Text | undefined): boolean {
  if (time.closest('aside, nav, footer, [class*="related" i], [class*="listed-articles"]')) return false;
  if (!isOnly && !heading) return true;
  const afterHeading = heading !== undefined && (heading.compareDocumentPosition(time) & FOLLOWING) !== 0;
  const beforeBody = firstText !== undefined && (time.compareDocumentPosition(firstText) & FOLLOWING) !== 0;
  return afterHeading && beforeBody;
}

/** Whether the words before a time call it the time of a change. The Moscow Times prints "Updated:" there. */
function isUpdate(time: Element): boolean {
  const before = time.previousSibling?.textContent ?? '';
  const label = before.trim() === '' ? (time.parentElement?.textContent ?? '').split(time.textContent)[0] ?? '' : before;
  return /(?:updated|modified|last (?:update|edit))\b[^a-z]*$/i.test(label.trim());
}
