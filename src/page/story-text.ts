import { lastAtMost } from '../core/ascending.ts';
import { blockOf, isInline } from './inline-elements.ts';
import { parentOf } from './unclobbered.ts';

/** A story's text, and the way from its offsets back to the page. */
export interface StoryText {
  /** Paragraphs parted by blank lines, `<br>` as a line break. */
  readonly text: string;
  /** The live range of [start, end), or undefined where the page has since lost it. */
  rangeOf(start: number, end: number): Range | undefined;
  /** Whether every text node still stands in the page and says what it said. */
  isCurrent(): boolean;
}

/** Joins text nodes of one story, given in order, into one text. */
export function storyText(nodes: readonly Text[]): StoryText {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let before: Text | undefined;
  for (const node of nodes) {
    const gap = before ? gapBetween(before, node) : '';
    parts.push(gap, node.data);
    starts.push(length + gap.length);
    length += gap.length + node.data.length;
    before = node;
  }
  const said = nodes.map((node) => node.data);
  const at = (offset: number) => {
    const index = lastAtMost(starts, offset);
    const node = nodes[index];
    return node && { node, offset: offset - (starts[index] ?? 0) };
  };
  return {
    text: parts.join(''),
    rangeOf(start, end) {
      const [from, to] = [at(start), at(end - 1)];
      if (!from || !to || !from.node.isConnected || !to.node.isConnected) return undefined;
      if (from.offset > from.node.length || to.offset + 1 > to.node.length) return undefined;
      const range = from.node.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset + 1);
      return range;
    },
    isCurrent: () => nodes.every((node, i) => node.isConnected && node.data === said[i]),
  };
}

/** What parts two neighbouring text nodes: nothing within a line, a line break at `<br>`, a blank line between paragraphs. */
function gapBetween(before: Text, after: Text): string {
  const block = blockOf(before);
  if (!block || block !== blockOf(after)) return '\n\n';
  const walker = block.ownerDocument.createTreeWalker(block, 1 | 4 /* NodeFilter.SHOW_ELEMENT | SHOW_TEXT */);
  walker.currentNode = before;
  let gap = '';
  for (let node = walker.nextNode(); node && node !== after; node = walker.nextNode()) {
    if (node.nodeName === 'BR') gap = gap === '\n' ? '\n\n' : '\n';
    // A block that is not the story's, such as an advert in mid-paragraph, parts what is around it.
    else if (node.nodeType === 1 && !isInline(node as Element)) return '\n\n';
    // So does what a reader sees in mid-line and the story leaves out, such as a button's words: no term reaches over it.
    else if (node.nodeType === 3 && (node as Text).data.trim() !== '' && !isUnseen(node)) return '\n\n';
  }
  return gap;
}

function isUnseen(node: Node): boolean {
  return parentOf(node)?.closest('[hidden], script, style, noscript, template') !== null;
}
