import { inOneGo } from './in-one-go.ts';

/**
 * Where a body's text nodes stand, as three numbers for each run of text: the number of the element it is part of, how many
 * child elements of that stand before it, and its length in UTF-16 units. A run is all text between two neighbouring elements: how many
 * nodes it is cut into may differ between a page and its copy.
 */
export type BodyPlaces = readonly number[];

/** The places of a body's text nodes, given in order; `numbers` are those of the elements. */
export function bodyPlaces(body: readonly Text[], numbers: ReadonlyMap<Element, number>): BodyPlaces {
  const places: number[] = [];
  let before: { readonly node: Text; readonly gap: number } | undefined;
  for (const node of body) {
    const [element, gap] = [numbers.get(node.parentElement as Element) ?? -1, elementsBefore(node, before)];
    before = { node, gap };
    const last = places.length - 3;
    if (places[last] === element && places[last + 1] === gap) places[last + 2] = (places[last + 2] ?? 0) + node.length;
    else places.push(element, gap, node.length);
  }
  return places;
}

/** The text nodes at these places among a page's elements; undefined where the page is not, or no longer, what the places speak of. */
export function textsAt(places: BodyPlaces, elements: ArrayLike<Element>): readonly Text[] | undefined {
  return inOneGo(findTexts(places, elements));
}

/** Places after which finding their text nodes may be interrupted. */
const STRIDE = 64;

/** Does the same, and pauses now and then, so that the places of a large story need not be found in one go. */
export function* findTexts(places: BodyPlaces, elements: ArrayLike<Element>): Generator<undefined, readonly Text[] | undefined> {
  const gaps = new Map<number, readonly (readonly Text[])[]>();
  const texts: Text[] = [];
  for (let i = 0; i + 2 < places.length; i += 3) {
    if (i % (3 * STRIDE) === 3 * (STRIDE - 1)) yield;
    const [number = -1, gap = -1, length = -1] = [places[i], places[i + 1], places[i + 2]];
    const element = elements[number];
    if (!element?.isConnected) return undefined;
    const runs = gaps.get(number) ?? runsOf(element);
    gaps.set(number, runs);
    const run = runs[gap] ?? [];
    if (run.reduce((sum, node) => sum + node.length, 0) !== length) return undefined;
    for (const node of run) texts.push(node);
  }
  return texts;
}

/** Counts on from the node before, where that has the same parent: a paragraph may hold very many nodes. */
function elementsBefore(node: Text, before: { readonly node: Text; readonly gap: number } | undefined): number {
  let count = 0;
  for (let other = node.previousSibling; other; other = other.previousSibling) {
    if (other === before?.node) return count + before.gap;
    if (other.nodeType === 1 /* Node.ELEMENT_NODE */) count += 1;
  }
  return count;
}

/** An element's own text nodes, by how many of its child elements stand before them. */
function runsOf(element: Element): readonly (readonly Text[])[] {
  const runs: Text[][] = [[]];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 /* Node.ELEMENT_NODE */) runs.push([]);
    else if (node.nodeType === 3 /* Node.TEXT_NODE */) runs.at(-1)?.push(node as Text);
  }
  return runs;
}
