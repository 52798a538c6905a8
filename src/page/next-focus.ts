/** What Tab stops at. */
const STOPS = 'a[href], area[href], button:not(:disabled), input:not(:disabled, [type="hidden"]), select:not(:disabled), textarea:not(:disabled), summary, iframe, audio[controls], video[controls], [contenteditable]:not([contenteditable="false"]), [tabindex]';

/**
 * Moves the focus from a place in the text to what Tab would reach next from there, or before it; false where there is
 * nothing. Chromium itself would go on from wherever the focus was last, not from the caret.
 */
export function focusFrom(place: Range, isBackwards: boolean): boolean {
  const document = place.startContainer.ownerDocument;
  const stops = [...(document?.querySelectorAll<HTMLElement>(STOPS) ?? [])].filter((one) => one.tabIndex >= 0 && one.checkVisibility());
  const next = isBackwards ? stops.findLast((one) => isWholly(one, place, 'before')) : stops.find((one) => isWholly(one, place, 'after'));
  next?.focus();
  return next !== undefined;
}

/** Whether an element ends before a place or begins after it; a link around the place does neither. */
function isWholly(element: Element, place: Range, side: 'before' | 'after'): boolean {
  const node = side === 'before' ? place.startContainer : place.endContainer;
  const position = node.compareDocumentPosition(element);
  if ((position & Node.DOCUMENT_POSITION_CONTAINS) !== 0) return false;
  return (position & (side === 'before' ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING)) !== 0;
}
