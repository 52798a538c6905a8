import { blockOf } from './inline-elements.ts';
import { parentOf } from './unclobbered.ts';

/** A longer paragraph that is one link is a story's own words on a page with careless markup: in UTF-16 units. */
const LONGEST_TEASER = 200;

/** How much of a teaser's words its label may take, as in "Read more:", "Lesen Sie auch:". */
const LONGEST_LABEL = 30;

/**
 * Tells text nodes of lines that only lead elsewhere: paragraphs, headings and list items whose words are all in links,
 * but for a short label before or after. `nodes` are the text nodes of one story.
 */
export function teaserLines(nodes: readonly Text[]): (node: Text) => boolean {
  const blocks = new Map<Element, { words: number; linked: number }>();
  for (const node of nodes) {
    const block = blockOf(node);
    if (!block) continue;
    const length = node.data.trim().length;
    const sum = blocks.get(block) ?? { words: 0, linked: 0 };
    blocks.set(block, { words: sum.words + length, linked: sum.linked + (isLinkedIn(block, node) ? length : 0) });
  }
  return (node) => {
    const block = blockOf(node);
    const { words, linked } = (block && blocks.get(block)) ?? { words: 0, linked: 0 };
    return linked > words - linked && words - linked <= LONGEST_LABEL && words <= LONGEST_TEASER;
  };
}

/** Whether a link within the block holds the text node. Only what flows within a line is asked: names cannot lie over its methods. */
function isLinkedIn(block: Element, node: Text): boolean {
  const parent = parentOf(node);
  const link = parent === block ? null : parent?.closest('a[href]');
  return link ? !link.contains(block) : false;
}
