/**
 * Beyond these a page is left unmarked, and the popup says so: to read it would block the page for longer than is felt, or
 * nobody could read it either. Real pages of news stay far below: of 334 the largest has 5,143 elements.
 */
export const LIMITS = {
  /** Elements of the page. */
  elements: 40_000,
  /** UTF-16 units of its text, without scripts and style sheets: some 300,000 words. */
  characters: 2_000_000,
  /** Elements within one another. Browsers' own parsers nest markup some 500 deep at most; scripts can nest deeper. */
  depth: 800,
  /** Text nodes of a story's body: a paragraph has a handful, even one with many links. */
  textNodes: 50_000,
} as const;

/** What may hold much text that nobody reads. */
const UNREAD = 'script, style, noscript, template';
/** Finds an element with so many around it. The browser climbs from each element up to the root, and no further. */
const DEEP = Array.from({ length: LIMITS.depth }, () => '*').join('>');

/** Whether a page is larger than what is read. It takes a millisecond on pages of the usual size. */
export function isTooLarge(document: Document): boolean {
  const { documentElement: root } = document;
  if (root.getElementsByTagName('*').length > LIMITS.elements) return true;
  const { length } = root.textContent;
  if (length > LIMITS.characters) {
    const unread = Array.from(root.querySelectorAll(UNREAD), (element) => element.textContent.length).reduce((sum, one) => sum + one, 0);
    if (length - unread > LIMITS.characters) return true;
  }
  return root.querySelector(DEEP) !== null;
}
