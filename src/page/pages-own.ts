/** What takes a press for itself. */
const TAKES_PRESSES = 'a[href], area[href], button, input, select, textarea, label, summary, option, audio, video, iframe, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [contenteditable]:not([contenteditable="false"])';

/**
 * Whether a press at an element belongs to the page: it lies in a link, a button, a field. There the page does what it
 * always does, also where a term is marked in it.
 */
export function isPagesOwn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TAKES_PRESSES) !== null;
}

/** Whether the reader has text selected. */
export function hasSelection(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** The range in which the page's caret stands, of those that are given: where the reader is, for one who reads by keys. */
export function atCaret<Mark extends { readonly range: Range }>(document: Document, marks: readonly Mark[]): Mark | undefined {
  const selection = document.getSelection();
  const node = selection?.isCollapsed === true ? selection.anchorNode : null;
  if (!selection || !node) return undefined;
  return marks.find(({ range }) => range.isPointInRange(node, selection.anchorOffset));
}

/** The modal dialog of the page around a node, outside of which nothing can be used while it is open. */
export function modalAround(node: Node): Element | null {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element?.closest(':modal:not(:fullscreen)') ?? null;
}

/** Whether some of a range is selected by the reader. */
export function isSelected(document: Document, range: Range): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const selected = selection.getRangeAt(0);
  return selected.compareBoundaryPoints(Range.END_TO_START, range) < 0 && selected.compareBoundaryPoints(Range.START_TO_END, range) > 0;
}

/** Whether a key is held that makes a press or a key mean something else. */
export function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: PointerEvent | KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
