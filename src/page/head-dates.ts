import { samePath } from './addresses.ts';
import { isNotOwn } from './not-own-date.ts';
import { readStamp, type Stamp } from './stamp.ts';
import type { StoryRoot } from './story-roots.ts';

/** Days of publication and of the last change that one source gives; `created` where it has no word on publication. */
export interface StampPair {
  readonly published?: Stamp;
  readonly modified?: Stamp;
}

/**
 * Names under which publishers put the day of publication into the head, the plainest first, and those that may as
 * well name another day of the page's life. In small letters.
 */
const PUBLISHED = [
  'article:published_time', 'article:published', 'og:article:published_time', 'og:published_time', 'og:pubdate', 'datepublished', 'date_published', 'parsely-pub-date', 'sailthru.date',
  'pubdate', 'pub_date', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'publication-date', 'publicationdate', 'published_at', 'published-date', 'publisheddate', 'published_time', 'published_time_telegram', 'article:post_date',
  'article.published', 'article.published_time', 'article_date_original', 'article-date', 'originalpublicationdate', 'displaydate', 'vr:published_time', 'bt:pubdate', 'shareaholic:article_published_time',
  'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'cxenseparse:gwp-publish-date', 'rnews:datepublished', 'prism.publicationdate', 'citation_publication_date', 'citation_online_date', 'ptime', 'dateposted', 'ga-pubdate', 'newsdate', 'mediator_published_time', 'iso-8601-publish-date',
  'dcterms.issued', 'dc.date.issued', 'dcterms.created', 'dc.date.created', 'dcterms.date', 'dc.date', 'dcsext.articlefirstpublished', 'article:created', 'date', 'datecreated', 'created', 'timestamp', 'uploaddate',
];
const MODIFIED = [
  'article:modified_time', 'article:modified', 'og:updated_time', 'og:modified_time', 'datemodified', 'date_modified', 'last-modified', 'lastmodified', 'last_updated', 'dcterms.modified', 'dc.date.modified', 'dc.modified', 'lastmod', 'revision_date', 'modified', 'updated_time', 'modificationdate',
];

/** What `<meta>` says. The head speaks for the page's first story only; where several are on the page, for the one whose address it names. */
export function metaDates(root: StoryRoot, url: string): StampPair {
  const document = root.element.ownerDocument;
  const own = document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!root.isOnly && !(own && samePath(own, url))) return {};
  const found = new Map<string, Stamp>();
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, 500)) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv') ?? '').toLowerCase();
    if (found.has(name) || (!PUBLISHED.includes(name) && !MODIFIED.includes(name))) continue;
    const stamp = readStamp(meta.getAttribute('content'));
    if (stamp) found.set(name, stamp);
  }
  const first = (names: readonly string[]) => names.map((name) => found.get(name)).find((day) => day !== undefined);
  return pair(first(PUBLISHED), first(MODIFIED));
}

/** What microdata says: `itemprop` with its attribute `content` or `datetime`, or a machine-readable text. */
export function microdataDates(root: StoryRoot, body: readonly Text[]): StampPair {
  const of = (name: string) => {
    const stamps = [...(root.isOnly ? root.element.ownerDocument : root.element).querySelectorAll(`[itemprop~="${name}"]`)].slice(0, 40)
      .filter((one) => !/Comment|Person|Organization|Event|UserComments/.test(one.closest('[itemtype]')?.getAttribute('itemtype') ?? '') && !isNotOwn(one, root.element, [root.heading, body[0]]));
    const own = stamps.filter((one) => body[0] && one.closest('[itemscope]')?.contains(body[0]));
    return (own.length > 0 ? own : stamps).map(stampOf).find((one) => one !== undefined);
  };
  return pair(of('datePublished') ?? of('dateCreated'), of('dateModified'));
}

function stampOf(element: Element): Stamp | undefined {
  return readStamp(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.querySelector('[datetime]')?.getAttribute('datetime') ?? element.textContent.trim());
}

/** A pair of what is there. */
export function pair(published: Stamp | undefined, modified: Stamp | undefined): StampPair {
  return { ...(published && { published }), ...(modified && { modified }) };
}
