import type { StoryRoot } from './story-roots.ts';

/** Where a piece of the page stands to a story: before its headline, between headline and body, within the body, after it. */
export type Place = 'above' | 'byline' | 'body' | 'below';

/** A text node that may bear a date, and its way to the story, in characters of text that lie between. */
export interface Placed {
  readonly node: Text;
  readonly place: Place;
  /** Characters to the headline for `above` and `byline`, to the body's nearer end for `body`, to the body's end for `below`. */
  readonly distance: number;
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'TITLE', 'IFRAME']);
/** Text nodes that are looked at on one page at most: far more than any story's page has. */
const MOST_NODES = 20_000;
/** Text nodes with dates that are kept on one page at most. */
const MOST_DATED = 1_500;

/** A body's text from which on it is surely running text, and no subtitle or notice that was taken along. In characters. */
const PARAGRAPH = 80;

/** Those text nodes around and in a story that `mayDate` lets through, each with its place. Reads no layout. */
export function placedTexts(root: StoryRoot, body: readonly Text[], heading: Element | undefined, mayDate: (node: Text) => boolean): readonly Placed[] {
  const inBody = new Set<Node>(body);
  const walker = root.element.ownerDocument.createTreeWalker(root.element, 4 /* NodeFilter.SHOW_TEXT */);
  const dated: { readonly node: Text; readonly at: number }[] = [];
  let [at, headingAt, bodyFrom, bodyTo, seen] = [0, -1, -1, -1, 0];
  for (let node = walker.nextNode() as Text | null; node && seen < MOST_NODES; node = walker.nextNode() as Text | null, seen += 1) {
    const parent = node.parentElement;
    if (!parent || SILENT.has(parent.tagName)) continue;
    const length = node.data.trim().length;
    if (length === 0) continue;
    if (dated.length < MOST_DATED && mayDate(node)) dated.push({ node, at });
    at += length;
    if (heading?.contains(node)) [headingAt, bodyFrom] = [at, -1];
    if (!inBody.has(node)) continue;
    if (bodyFrom < 0 && (length >= PARAGRAPH || body.length < 3)) bodyFrom = at - length;
    bodyTo = at;
  }
  const marks = { headingAt, bodyFrom: bodyFrom < 0 ? (bodyTo < 0 ? at : bodyTo) : bodyFrom, bodyTo: bodyTo < 0 ? at : bodyTo };
  return dated.map(({ node, at: where }) => ({ node, ...placeOf(where, marks) }));
}

function placeOf(at: number, { headingAt, bodyFrom, bodyTo }: { headingAt: number; bodyFrom: number; bodyTo: number }): Omit<Placed, 'node'> {
  const start = headingAt >= 0 && headingAt <= bodyFrom ? headingAt : bodyFrom;
  if (at >= bodyTo) return { place: 'below', distance: at - bodyTo };
  if (at >= bodyFrom) return { place: 'body', distance: Math.min(at - bodyFrom, bodyTo - at) };
  return at >= start ? { place: 'byline', distance: at - start } : { place: 'above', distance: start - at };
}

/**
 * The story's headline: of the first headings the one that shares most words with the page's title, since a site's
 * name is often a first-level heading too; else the root's, else the first of an article.
 */
export function ownHeading({ element, heading, isOnly }: StoryRoot, body: readonly Text[]): Element | undefined {
  if (!isOnly) return heading;
  const text = body.find((node) => node.length >= PARAGRAPH);
  const title = new Set(words(element.ownerDocument.title));
  let [best, most] = [heading, heading ? Math.max(likeness(heading, title), LEAST) : LEAST];
  for (const one of [...element.querySelectorAll('h1, h2, h3, [itemprop~="headline"]')].slice(0, 60)) {
    if (text && (one.compareDocumentPosition(text) & 4) /* Node.DOCUMENT_POSITION_FOLLOWING */ === 0) continue;
    const much = likeness(one, title);
    if (much > most * 1.1) [best, most] = [one, much];
  }
  return best ?? element.querySelector('article h2, main h2, [role="main"] h2') ?? undefined;
}

/** Letters that a heading must share with the title, less half of those it does not. */
const LEAST = 11;

function likeness(heading: Element, title: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words(heading.textContent.slice(0, 400))) sum += title.has(word) ? word.length : -word.length / 2;
  return heading.tagName === 'H1' || heading.hasAttribute('itemprop') ? sum * 1.4 : sum;
}

function words(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 0);
}
