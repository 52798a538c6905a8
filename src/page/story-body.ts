import { Readability } from '@mozilla/readability';
import { withoutWhatIsNotStory } from './not-story.ts';
import type { StoryRoot } from './story-roots.ts';
import { parentOf, unclobber } from './unclobbered.ts';

const STAMP = 'data-newsgloss-n';

/**
 * The live text nodes of a story's body, in order. Readability takes its document apart, so it gets a copy in which
 * every element bears its number; the numbers of what it keeps lead home. Empty where it finds no body.
 */
export function storyBody(root: StoryRoot): readonly Text[] {
  const numbers = new Map(withDescendants(root.element).map((element, n) => [element, n]));
  const kept = keptNumbers(stampedCopy(root.element));
  const isKept = ({ parentElement }: Text) => parentElement !== null && kept.has(numbers.get(parentElement) ?? -1);
  return withoutWhatIsNotStory(textNodes(root.element).filter(isKept), root.element);
}

/**
 * A document with the page's head and in its body the story alone: over a whole page of several Readability would take
 * the longest, whichever that is, and a copy of the whole page for each would cost their number squared.
 */
function stampedCopy(story: Element): Document {
  const copy = story.ownerDocument.cloneNode(false) as Document;
  const inCopy = story.cloneNode(true) as Element;
  // Asked of elements, since names in a page may lie over its document's `body` and `documentElement`.
  const around = story.closest('body') ?? story;
  const body = around === story ? inCopy : (around.cloneNode(false) as Element);
  if (body !== inCopy) body.append(inCopy);
  const page = parentOf(around);
  const html = page?.cloneNode(false) as Element | undefined ?? copy.createElement('html');
  const head = page?.querySelector('head');
  html.append(...(head ? [head.cloneNode(true)] : []), body);
  copy.append(html);
  unclobber(copy);
  withDescendants(inCopy).forEach((element, n) => element.setAttribute(STAMP, String(n)));
  return copy;
}

function withDescendants(element: Element): Element[] {
  return [element, ...element.querySelectorAll('*')];
}

/** Numbers of the elements whose own text Readability kept. */
function keptNumbers(clone: Document): ReadonlySet<number> {
  const read = new Readability(clone, { serializer: (node) => node }).parse();
  const content = read?.content as Element | null | undefined;
  const kept = new Set<number>();
  if (!content) return kept;
  for (const node of textNodes(content)) {
    // Readability wraps loose text in paragraphs of its own; the nearest numbered element is where it stood.
    const stamp = node.data.trim() === '' ? undefined : node.parentElement?.closest(`[${STAMP}]`)?.getAttribute(STAMP);
    if (stamp) kept.add(Number(stamp));
  }
  return kept;
}

function textNodes(root: Element): Text[] {
  const nodes: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}
