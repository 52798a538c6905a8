import { Readability } from '@mozilla/readability';
import { withoutWhatIsNotStory } from './not-story.ts';
import type { StoryRoot } from './story-roots.ts';
import { unclobber } from './unclobbered.ts';

const STAMP = 'data-newsgloss-n';

/**
 * The live text nodes of a story's body, in order. Readability takes its document apart, so it gets a clone in which
 * every element bears its number; the numbers of what it keeps lead home. Empty where it finds no body.
 */
export function storyBody(root: StoryRoot): readonly Text[] {
  const document = root.element.ownerDocument;
  const numbers = new Map(Array.from(document.querySelectorAll('*'), (element, n) => [element, n]));
  const clone = stampedClone(document);
  if (!root.isOnly) keepOnly(clone, numbers.get(root.element) ?? -1);
  const kept = keptNumbers(clone);
  const isKept = ({ parentElement }: Text) => parentElement !== null && kept.has(numbers.get(parentElement) ?? -1);
  return withoutWhatIsNotStory(textNodes(root.element).filter(isKept), root.element);
}

function stampedClone(document: Document): Document {
  const clone = document.cloneNode(true) as Document;
  unclobber(clone);
  clone.querySelectorAll('*').forEach((element, n) => element.setAttribute(STAMP, String(n)));
  return clone;
}

/** Leaves one story in the clone: over a whole page Readability would take the longest, whichever that is. */
function keepOnly(clone: Document, n: number): void {
  const story = clone.querySelector(`[${STAMP}="${n}"]`);
  if (story) clone.body.replaceChildren(story);
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
