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

/** Gives the focus back to the element that had it; where there was none, or it is out of sight, the reading goes on at the term. */
export function giveFocusBack(before: Element | null, { startContainer, startOffset }: Range): void {
  if (before instanceof HTMLElement && before !== document.body && before.isConnected && isInSight(before)) before.focus({ preventScroll: true });
  // Browsers go on from the caret when Tab is pressed next.
  else document.getSelection()?.collapse(startContainer, startOffset);
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
