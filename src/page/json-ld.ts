import { samePath } from './addresses.ts';
import type { StoryRoot } from './story-roots.ts';

type Data = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|NewsStory)$/;
/** Types that speak of the page, or of what it shows; asked where nothing calls itself an article. */
const PAGE = /(?:WebPage|ItemPage|CreativeWork|VideoObject|ImageGallery|MediaObject|PodcastEpisode|RadioEpisode|Recipe)$/;
/** Bounds on what a page may make us read: characters of a block, and objects in all. */
const LONGEST_BLOCK = 2_000_000;
const MOST_OBJECTS = 5_000;

/**
 * What the page's JSON-LD says of a story: the article object whose address is the story's; on a page of one story
 * else the one that bears its headline, or the only one that does not say it is of another address. A block that is no
 * JSON does not stop the others.
 */
export function articleData({ element, isOnly, heading }: StoryRoot, url: string): Data | undefined {
  const blocks = [...element.ownerDocument.querySelectorAll('script[type*="ld+json" i]')].map((block) => block.textContent);
  const objects = blocks.flatMap((block) => objectsIn(parse(block)));
  const articles = objects.filter((one) => isOf(one, ARTICLE) && isDated(one));
  const own = articles.find((one) => addresses(one).some((address) => samePath(address, url)));
  if (own || !isOnly) return own;
  const title = plain(heading?.textContent) || plain(element.ownerDocument.title);
  const titled = articles.find((one) => isTitle(plain(one['headline'] ?? one['name']), title));
  const unaddressed = objects.filter((one) => isDated(one) && !isElsewhere(one, url));
  return titled ?? onlyOne(unaddressed.filter((one) => isOf(one, ARTICLE))) ?? onlyOne(unaddressed.filter((one) => isOf(one, PAGE))) ?? salvaged(blocks);
}

/** The one article, or the first of several that name one day. */
function onlyOne(objects: readonly Data[]): Data | undefined {
  const days = new Set(objects.map((one) => String(one['datePublished'] ?? one['dateCreated'] ?? one['uploadDate']).slice(0, 10)));
  return days.size === 1 ? objects[0] : undefined;
}

/** Of a block that is no JSON the dates may still be read, where it names one day of publication only. */
function salvaged(blocks: readonly string[]): Data | undefined {
  const broken = blocks.filter((block) => block.length <= LONGEST_BLOCK && parse(block) === undefined && /"(?:\w*Article|BlogPosting)"/.test(block));
  const days = broken.flatMap((block) => [...block.matchAll(/"(datePublished|dateModified)"\s*:\s*"([^"]{8,40})"/g)].slice(0, 50));
  const published = new Set(days.filter(([, name]) => name === 'datePublished').map(([, , day]) => day));
  const modified = days.find(([, name]) => name === 'dateModified')?.[2];
  return published.size === 1 ? { datePublished: [...published][0], ...(modified !== undefined && { dateModified: modified }) } : undefined;
}

function parse(text: string): unknown {
  if (text.length > LONGEST_BLOCK) return undefined;
  try {
    return JSON.parse(bare(text));
  } catch {
    return undefined; // The page's slip, and none of its readers' business.
  }
}

/** Without the comment marks that old publishing systems wrap around scripts. */
function bare(text: string): string {
  return text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '').replace(/(?:-->|(?:\/\/\s*)?\]\]>)\s*;?\s*$/, '').trim();
}

/** Every object of a block, however nested; without recursion, as a page may nest them ten thousand deep. */
function objectsIn(block: unknown): Data[] {
  const found: Data[] = [];
  const open: unknown[] = [block];
  for (let next = 0; next < open.length && found.length < MOST_OBJECTS; next += 1) {
    const value = open[next];
    if (Array.isArray(value)) open.push(...(value as unknown[]).slice(0, MOST_OBJECTS));
    else if (value !== null && typeof value === 'object') {
      found.push(value as Data);
      open.push(...Object.values(value as Data).filter((one) => one !== null && typeof one === 'object').slice(0, MOST_OBJECTS));
    }
  }
  return found;
}

function isOf(data: Data, type: RegExp): boolean {
  return [data['@type']].flat().some((one) => typeof one === 'string' && type.test(one));
}

function isDated(data: Data): boolean {
  return ['datePublished', 'dateModified', 'dateCreated', 'uploadDate'].some((name) => typeof data[name] === 'string');
}

function isElsewhere(data: Data, url: string): boolean {
  const own = addresses(data).filter((one) => /^https?:/.test(one) && !one.includes('#'));
  return own.length > 0 && !own.some((address) => samePath(address, url));
}

function addresses(data: Data): string[] {
  const page = data['mainEntityOfPage'];
  const ofPage = page !== null && typeof page === 'object' ? [(page as Data)['@id'], (page as Data)['url']] : [page];
  return [data['url'], data['@id'], ...ofPage].filter((one) => typeof one === 'string');
}

function plain(text: unknown): string {
  return typeof text === 'string' ? text.slice(0, 500).replace(/&\w+;|&#\d+;/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase() : '';
}

function isTitle(headline: string, title: string): boolean {
  return headline.length >= 8 && title.length >= 8 && (title.includes(headline) || headline.includes(title));
}
