import { parentOf } from './unclobbered.ts';

/** Elements that flow within a line; any other begins a paragraph of its own. By name, as asking for styles would force a layout. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS MARK NOBR Q RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(' '),
);

/** Whether an element flows within a line, by its name. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName.toUpperCase());
}

/** The paragraph, or other block, that a text node stands in. */
export function blockOf(node: Text): Element | null {
  let element = parentOf(node);
  while (element && isInline(element)) element = parentOf(element);
  return element;
}
