import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyPlaces, textsAt } from '../../src/page/body-places.ts';

/** A tree as data: text, or an element with children. */
type Tree = string | readonly Tree[];
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, fc.string({ maxLength: 4 }), fc.array(tie('tree'), { maxLength: 5 })),
}));

/** Builds it; in the copy text nodes that touch are one, as where markup is parsed. */
function built(children: readonly Tree[], isCopy: boolean): Element {
  const element = document.createElement('div');
  for (const child of children) element.append(typeof child === 'string' ? child : built(child, isCopy));
  if (isCopy) element.normalize();
  return element;
}

function textsOf(root: Element, isWanted: (n: number) => boolean) {
  const elements = [root, ...root.querySelectorAll('*')];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) if (isWanted(elements.indexOf(node.parentElement as Element))) texts.push(node);
  return { elements, texts };
}

test('places in a copy lead to the same text in the page, in the same order', () => {
  fc.assert(fc.property(fc.array(tree, { maxLength: 6 }), fc.nat({ max: 3 }), (children, every) => {
    const isWanted = (n: number) => n % (every + 1) === 0;
    const page = textsOf(built(children, false), isWanted);
    const copy = textsOf(built(children, true), isWanted);
    document.body.replaceChildren(page.elements[0] as Element);
    const places = bodyPlaces(copy.texts, new Map(copy.elements.map((element, n) => [element, n])));
    // Empty text nodes are nowhere in a copy, and say nothing.
    expect(textsAt(places, page.elements)?.filter(({ length }) => length > 0)).toEqual(page.texts.filter(({ length }) => length > 0));
  }));
});

test.each([
  ['an element that is not there', [99, 0, 1]],
  ['a gap that is not there', [0, 5, 1]],
  ['another length', [0, 0, 3]],
])('%s leads nowhere', (_, places) => {
  const page = built(['ab', ['c'], 'd'], false);
  document.body.replaceChildren(page);
  expect(textsAt([0, 0, 2, 1, 0, 1, 0, 1, 1], [page, ...page.children])?.map(({ data }) => data)).toEqual(['ab', 'c', 'd']);
  expect(textsAt(places, [page, ...page.children])).toBeUndefined();
});
