import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { FuzzFailure } from './fuzz-cases.ts';
import { storyText } from '../page/story-text.ts';
import { parentOf } from '../page/unclobbered.ts';
import { withoutWhatIsNotStory } from '../page/not-story.ts';

/** A piece of a page: text, or an element, comment or shadow root with pieces in it. */
type Piece = { readonly text: string } | { readonly comment: string } | { readonly tag: string; readonly hidden: boolean; readonly shadow: boolean; readonly inside: readonly Piece[] };

const TAGS = ['p', 'div', 'span', 'b', 'a', 'br', 'section', 'li', 'aside', 'form', 'code', 'em', 'input', 'svg', 'template'] as const;
const WORDS = ['Minsk', 'agree', 'ments ', 'Min', 'sk', 'Kyiv ', 'Kyiv', ' ', '\n', '\u00AD', 'the talks. ', '<b>', '&amp;', '\uD83D\uDE00'];
const TERMS = /Minsk|Kyiv|agreements/g;

const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => ({ text: words.join('') })) },
    { weight: 1, arbitrary: fc.constantFrom('Minsk', '[CDATA[Kyiv]]').map((comment) => ({ comment })) },
    { weight: 3, arbitrary: fc.record({ tag: fc.constantFrom(...TAGS), hidden: fc.constantFrom(false, false, false, true), shadow: fc.constantFrom(false, false, false, true), inside: fc.array(tie('piece'), { maxLength: 5 }) }) },
  ),
}));
const page = fc.record({
  pieces: fc.array(piece, { minLength: 1, maxLength: 8 }),
  /** What the page does after it was read: takes out, cuts or changes the nth text node. */
  change: fc.constantFrom('none', 'remove', 'split', 'shorten', 'say else'), nth: fc.nat(20),
});

/** Pages that are read in one document. It keeps up with the ranges of all pages before, and each document costs its window a listener: one for all, or one for each, is ten times as slow. */
const IN_ONE = 25;

/** Some random pages of one seed: whatever is found in a story's text lies in the page just where its range says, also after the page changed. Undefined where all holds. */
export function fuzzPages(seed: number, runs: number): FuzzFailure | undefined {
  let { document } = new JSDOM('<!doctype html><body></body>').window;
  let read = 0;
  const property = fc.property(page, ({ pieces, change, nth }) => {
    if (++read % IN_ONE === 0) document = document.implementation.createHTMLDocument();
    document.body.replaceChildren(...pieces.map((piece) => build(piece, document)));
    const before = document.body.cloneNode(true);
    const all = textNodes(document.body);
    const body = withoutWhatIsNotStory(all, document.body);
    if (body.some((node) => !all.includes(node))) throw new Error('a text node from elsewhere');
    const { text, rangeOf, isCurrent } = storyText(body);
    const found = [...text.matchAll(TERMS)].map(({ 0: term, index }) => ({ term, range: rangeOf(index, index + term.length) }));
    for (const { term, range } of found) if (!range || !says(range, term, new Set(body))) throw new Error(`${term} is ${JSON.stringify(range?.toString())}`);
    if (!document.body.isEqualNode(before)) throw new Error('reading changed the page');
    checkAfter(change, body[nth % Math.max(1, body.length)], { text, rangeOf, isCurrent });
  });
  const { failed, counterexample, errorInstance } = fc.check(property, { seed, numRuns: runs });
  return failed ? { report: `${String(errorInstance)}\n${JSON.stringify(counterexample, undefined, 1)}` } : undefined;
}

/** After a change every range that is still given lies in the page and has a length; a reading that is stale says so. */
function checkAfter(change: string, node: Text | undefined, { text, rangeOf, isCurrent }: ReturnType<typeof storyText>): void {
  if (!isCurrent()) throw new Error('not current before any change');
  if (!node || change === 'none') return;
  const was = node.data;
  if (change === 'remove') node.remove();
  else if (change === 'split') node.splitText(Math.floor(node.length / 2));
  else node.data = change === 'shorten' ? node.data.slice(1) : 'Else.';
  if (isCurrent() && (change === 'remove' || node.data !== was)) throw new Error(`still current after ${change}`);
  for (const { 0: term, index } of text.matchAll(TERMS)) {
    const range = rangeOf(index, index + term.length);
    if (range && (range.collapsed || !range.startContainer.ownerDocument?.contains(range.commonAncestorContainer))) throw new Error(`a range into nothing after ${change}`);
  }
}

/** Whether a range holds just a term, but for what is hidden within it and not the story's, and reaches over no line break and no paragraph's end. */
function says(range: Range, term: string, body: ReadonlySet<Text>): boolean {
  if (range.cloneContents().querySelector('br, p, div, section, li, aside, form') !== null) return false;
  const inside = textNodes(range.commonAncestorContainer).filter((node) => range.intersectsNode(node));
  const said = inside.filter((node) => body.has(node)).map((node) => node.data.slice(node === range.startContainer ? range.startOffset : 0, node === range.endContainer ? range.endOffset : undefined));
  return said.join('') === term && inside.every((node) => body.has(node) || node.data.trim() === '' || node.parentElement?.closest('[hidden]') !== null);
}

function build(piece: Piece, document: Document): Node {
  if ('text' in piece) return document.createTextNode(piece.text);
  if ('comment' in piece) return document.createComment(piece.comment);
  const element = document.createElement(piece.tag);
  if (piece.hidden) element.setAttribute('hidden', '');
  const inside = piece.inside.map((one) => build(one, document));
  // What stands in a shadow root is not the story's, and must not be found.
  if (piece.shadow && ['p', 'div', 'span', 'section', 'aside'].includes(piece.tag)) element.attachShadow({ mode: 'open' }).append(...inside);
  else if (!['br', 'input'].includes(piece.tag)) element.append(...inside);
  return element;
}

function textNodes(root: Node): Text[] {
  const nodes: Text[] = [];
  const walker = root.ownerDocument?.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker?.currentNode ?? null; node; node = walker?.nextNode() ?? null) if (node.nodeType === 3 && parentOf(node)) nodes.push(node as Text);
  return nodes;
}
