import { samePath } from './addresses.ts';
import { isNotOwn } from './not-own-date.ts';
import { readStamp, type Stamp } from './stamp.ts';
import type { StoryRoot } from './story-roots.ts';

/** Days of publication and of the last change that one source gives; `created` where it has no word on publication. */
export interface StampPair {
  readonly published?: Stamp;
  readonly modified?: Stamp;
}

/** Names under which publishers put the day of publication into the head, the plainest first. In small letters. */
const PUBLISHED = ['article:published_time', 'article:published', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'publish-date', 'publication_date', 'published_at'];
/** Any other name of publication, whatever a publisher puts before or between: `vr:published_time`, `article.published`, `citation_online_date`. */
const LIKE_PUBLISHED = /^(?!.*(?:modif|updat|last|expir|unpub|edit)).*(?:(?:publi(?:sh|cation)[a-z]*|pub|post(?:ed)?|issued?|release|online)[-_.:]?(?:date|time|at|on)(?:$|[-_])|date[-_.:]?(?:publi(?:sh(?:ed)?|cation)|pub|posted|issued)$|^p(?:date|time)$|(?:article|og)[.:](?:published|pubdate)|articlefirstpublished|(?:article|display|news)[-_]?date|^published$|issued$)/;
/** Names that may as well name another day of the page's life. */
const CREATED = ['dcterms.created', 'dc.date.created', 'dc.created', 'dcterms.date', 'dc.date', 'dc:date', 'article:created', 'article.created', 'citation_date', 'date', 'datecreated', 'date.created', 'created', 'doc_date', 'gentime', 'og:regdate', 'timestamp', 'uploaddate'];
const MODIFIED = [
  'article:modified_time', 'article:modified', 'og:updated_time', 'og:modified_time', 'datemodified', 'date_modified', 'last-modified', 'lastmodified', 'last_updated', 'dcterms.modified', 'dc.date.modified', 'dc.modified', 'lastmod', 'revision_date', 'lastpublisheddate', 'last-updated', 'lastupdated', 'last_modified', 'article:updated_time', 'article:updated', 'date.modified', 'date.updated', 'dateupdated', 'dc.date.x-metadatalastmodified', 'modified', 'updated_time', 'modificationdate',
];

const KNOWN: ReadonlySet<string> = new Set([...PUBLISHED, ...CREATED, ...MODIFIED]);

/** What `<meta>` says. The head speaks for the page's first story only; where several are on the page, for the one whose address it names. */
export function metaDates(root: StoryRoot, url: string): StampPair {
  const document = root.element.ownerDocument;
  const own = document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!root.isOnly && !(own && samePath(own, url))) return {};
  const found = new Map<string, Stamp>();
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, 500)) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv') ?? '').toLowerCase();
    if (found.has(name) || (!KNOWN.has(name) && !LIKE_PUBLISHED.test(name))) continue;
    const stamp = readStamp(meta.getAttribute('content'));
    if (stamp) found.set(name, stamp);
  }
  const first = (names: readonly string[]) => names.map((name) => found.get(name)).find((day) => day !== undefined);
  return pair(first(PUBLISHED) ?? [...found].find(([name]) => LIKE_PUBLISHED.test(name))?.[1] ?? first(CREATED), first(MODIFIED));
}

/** What microdata says: `itemprop` with its attribute `content` or `datetime`, or a machine-readable text. */
export function microdataDates(root: StoryRoot, body: readonly Text[]): StampPair {
  const of = (name: string) => {
    const stamps = [...(root.isOnly ? root.element.ownerDocument : root.element).querySelectorAll(`[itemprop~="${name}"]`)].slice(0, 40)
      .filter((one) => !/Comment|Person|Organization|Event|UserComments/.test(one.closest('[itemtype]')?.getAttribute('itemtype') ?? '') && !isNotOwn(one, root.element, [root.heading, body[0]]));
    const own = stamps.filter((one) => body[0] && one.closest('[itemscope]')?.contains(body[0]));
    return (own.length > 0 ? own : stamps).map(stampOf).find((one) => one !== undefined);
  };
  return pair(of('datePublished') ?? notPlaceholder(of('dateCreated')), of('dateModified'));
}

function stampOf(element: Element): Stamp | undefined {
  return readStamp(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.querySelector('[datetime]')?.getAttribute('datetime') ?? element.textContent.trim());
}

/** A day of creation, for want of one of publication. */
export function createdStamp(text: unknown): Stamp | undefined {
  return notPlaceholder(readStamp(text));
}

/** The first of January is what publishing systems put where they do not know when a thing was made. */
function notPlaceholder(stamp: Stamp | undefined): Stamp | undefined {
  return stamp?.day.month === 1 && stamp.day.day === 1 ? undefined : stamp;
}

/** A pair of what is there. */
export function pair(published: Stamp | undefined, modified: Stamp | undefined): StampPair {
  return { ...(published && { published }), ...(modified && { modified }) };
}
