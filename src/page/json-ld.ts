import { samePath } from './addresses.ts';
import type { StoryRoot } from './story-roots.ts';

type Data = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review)$/;
/** Bounds on what a page may make us read: characters of a block, and objects in all. */
const LONGEST_BLOCK = 2_000_000;
const MOST_OBJECTS = 5_000;

/**
 * What the page's JSON-LD says of a story: the article object whose address is the story's; on a page of one story
 * else the only article object there is. A block that is no JSON does not stop the others.
 */
export function articleData({ element, isOnly, heading }: StoryRoot, url: string): Data | undefined {
  const blocks = [...element.ownerDocument.querySelectorAll('script[type="application/ld+json"]')];
  const articles = blocks.flatMap((block) => objectsIn(parse(block.textContent))).filter(isArticle);
  const own = articles.find((one) => addresses(one).some((address) => samePath(address, url)));
  if (own || !isOnly) return own;
  const title = heading?.textContent.trim();
  return articles.find((one) => title && one['headline'] === title) ?? (articles.length === 1 ? articles[0] : undefined);
}

function parse(text: string): unknown {
  if (text.length > LONGEST_BLOCK) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // The page's slip, and none of its readers' business.
  }
}

/** Every object of a block, however nested; without recursion, as a page may nest them ten thousand deep. */
function objectsIn(block: unknown): Data[] {
  const found: Data[] = [];
  const open: unknown[] = [block];
  while (open.length > 0 && found.length < MOST_OBJECTS) {
    const value = open.shift();
    if (Array.isArray(value)) open.push(...(value as unknown[]).slice(0, MOST_OBJECTS));
    else if (value !== null && typeof value === 'object') {
      found.push(value as Data);
      open.push(...Object.values(value as Data).filter((one) => one !== null && typeof one === 'object'));
    }
  }
  return found;
}

function isArticle(data: Data): boolean {
  const types = [data['@type']].flat();
  return types.some((type) => typeof type === 'string' && ARTICLE.test(type));
}

function addresses(data: Data): string[] {
  const page = data['mainEntityOfPage'];
  const ofPage = page !== null && typeof page === 'object' ? (page as Data)['@id'] : page;
  return [data['url'], data['@id'], ofPage].filter((one) => typeof one === 'string');
}
