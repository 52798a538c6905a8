import { lastAtMost } from '../core/ascending.ts';
import { inOneGo } from './in-one-go.ts';
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
  return inOneGo(joinTexts(nodes));
}

/** Text nodes after which joining them may be interrupted. */
const STRIDE = 64;

/**
 * Does the same, and pauses now and then, so that a large story need not be joined in one go. Where the page changes in
 * between, the text is that of its nodes as each was met, and no longer current.
 */
export function* joinTexts(nodes: readonly Text[]): Generator<undefined, StoryText> {
  const [starts, parts, said]: [number[], string[], string[]] = [[], [], []];
  let length = 0;
  let before: Place | undefined;
  for (const [i, node] of nodes.entries()) {
    const place = { node, block: blockOf(node) };
    const gap = before ? gapBetween(before, place) : '';
    const { data } = node;
    parts.push(gap, data);
    said.push(data);
    starts.push(length + gap.length);
    length += gap.length + data.length;
    before = place;
    if (i % STRIDE === STRIDE - 1) yield;
  }
  return textOf(nodes, said, starts, parts.join(''));
}

/** A text node and the paragraph it stands in. */
interface Place {
  readonly node: Text;
  readonly block: Element | null;
}

function textOf(nodes: readonly Text[], said: readonly string[], starts: readonly number[], text: string): StoryText {
  const at = (offset: number) => {
    const index = lastAtMost(starts, offset);
    const node = nodes[index];
    return node && { node, offset: offset - (starts[index] ?? 0) };
  };
  return {
    text,
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
function gapBetween({ node: before, block }: Place, { node: after, block: next }: Place): string {
  if (!block || block !== next) return '\n\n';
  if (before.nextSibling === after) return '';
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
