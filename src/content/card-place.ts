import { lineBox } from '../page/hit-test.ts';
import { GAP, isOutOfWindow, placeCard, type Placement } from '../page/placement.ts';
import type { AskedBy } from './pointing-options.ts';

/** The line of a text that a card belongs to, and what asked for the card. */
export interface CardPlace {
  readonly range: Range;
  readonly line: number;
  readonly by: AskedBy;
}

/** Milliseconds without scrolling after which a card's place is looked at once more. */
const AT_REST = 120;

/** Keeps a card at its line, from when it is shown until it is let go. */
export interface Following {
  /** Places it anew, as it has another height. */
  again(): void;
  end(): void;
}

export interface FollowOptions {
  /** Lies over the line, in the page's own coordinates, so that a card follows smoothly when the page is scrolled. */
  readonly anchor: HTMLElement;
  readonly card: HTMLElement;
  /** Whether the card stays although its line is no longer to be seen. */
  readonly isPinned: () => boolean;
  /** The line is gone from the page, or from the window while the card does not stay. */
  readonly onLost: () => void;
}

/**
 * Places a card at its line and follows it: when the page or a box in it is scrolled, the window changes its size, the
 * text flows anew. A card that was asked for by a finger becomes a sheet at the window's lower edge.
 */
export function followLine({ range, line, by }: CardPlace, { anchor, card, isPinned, onLost }: FollowOptions): Following {
  const ending = new AbortController();
  let side: Placement['side'] | undefined;
  let frame: number | undefined;
  let rest: number | undefined;
  const place = (isAtRest: boolean) => {
    frame = undefined;
    const box = lineBox(range, line);
    if (!box || !range.startContainer.isConnected) onLost();
    else if (by === 'touch') beSheet(card, box);
    else if (!isOutOfWindow(box, innerHeight)) {
      placeAnchor(anchor, box);
      side = beAtLine({ card, anchor, range }, box, side);
      if (isAtRest) setRight(card, box, side);
    } else if (isPinned()) park(card);
    else onLost();
  };
  const soon = () => {
    frame ??= requestAnimationFrame(() => place(false));
    // While the page is being scrolled browsers say of an anchored card where it was a moment ago.
    clearTimeout(rest);
    rest = window.setTimeout(() => place(true), AT_REST);
  };
  const sizes = new ResizeObserver(soon);
  sizes.observe(document.documentElement);
  document.addEventListener('scroll', soon, { signal: ending.signal, capture: true, passive: true });
  window.addEventListener('resize', soon, { signal: ending.signal });
  place(true);
  if (by === 'touch') clearLine(card, range, line);
  return {
    again: () => soon(),
    end() {
      ending.abort();
      sizes.disconnect();
      clearTimeout(rest);
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}

/** Lays the anchor over the line, whatever moves, zooms or transforms what it lies in: it is measured where it came to lie. */
function placeAnchor(anchor: HTMLElement, line: DOMRect): void {
  const now = anchor.getBoundingClientRect();
  if (Math.abs(now.left - line.left) + Math.abs(now.top - line.top) + Math.abs(now.width - line.width) + Math.abs(now.height - line.height) < 1) return;
  Object.assign(anchor.style, { left: '0', top: '0', width: '100px', height: '100px' });
  const probe = anchor.getBoundingClientRect();
  const [across, down] = [probe.width / 100 || 1, probe.height / 100 || 1];
  Object.assign(anchor.style, {
    left: `${(line.left - probe.left) / across}px`, top: `${(line.top - probe.top) / down}px`, width: `${line.width / across}px`, height: `${line.height / down}px`,
  });
}

/** Below its line or above; docked to the window's edge where there is little height. */
function beAtLine({ card, anchor, range }: { readonly card: HTMLElement; readonly anchor: HTMLElement; readonly range: Range }, line: DOMRect, before: Placement['side'] | undefined): Placement['side'] {
  card.style.removeProperty('--room');
  // A page that enlarges itself by `zoom` would enlarge the card too, and its measures with it.
  card.style.setProperty('zoom', String(1 / ((anchor as { currentCSSZoom?: number }).currentCSSZoom ?? 1)));
  card.dataset['mode'] = 'line';
  const { side, room, isDocked } = placeCard(line, innerHeight, card.offsetHeight, before);
  card.dataset['side'] = side;
  card.dataset['mode'] = isDocked ? 'docked' : 'line';
  card.dataset['flow'] = flowOf(range);
  card.style.setProperty('--room', `${room}px`);
  return side;
}

/** Where the browser reckons an anchor's place without the transforms around it, the card is moved to where it belongs. */
function setRight(card: HTMLElement, line: DOMRect, side: Placement['side']): void {
  card.style.translate = '';
  if (card.dataset['mode'] !== 'line') return;
  const { left, top, bottom, width } = card.getBoundingClientRect();
  const wide = document.documentElement.clientWidth;
  const start = card.dataset['flow'] === 'rtl' ? line.right - width : line.left;
  const across = Math.max(12, Math.min(start, wide - 12 - width)) - left;
  const down = side === 'below' ? line.bottom + GAP - top : line.top - GAP - bottom;
  if (Math.abs(across) > 1 || Math.abs(down) > 1) card.style.translate = `${across}px ${down}px`;
}

function flowOf(range: Range): string {
  const parent = range.startContainer.parentElement;
  return parent ? getComputedStyle(parent).direction : 'ltr';
}

function park(card: HTMLElement): void {
  card.dataset['mode'] = 'parked';
  card.style.translate = '';
}

/** A sheet takes at most three fifths of the window. */
function beSheet(card: HTMLElement, line: DOMRect): void {
  card.dataset['mode'] = 'sheet';
  card.dataset['side'] = 'below';
  // Where the page cannot be scrolled on, the sheet is made lower rather than lie over its line.
  const below = innerHeight - line.bottom - 8;
  card.style.setProperty('--room', `${Math.round(below < innerHeight * 0.6 && below > 200 ? below : innerHeight * 0.6)}px`);
}

/** Scrolls the page just so far that a sheet does not lie over the line it explains. */
function clearLine(card: HTMLElement, range: Range, line: number): void {
  const hidden = (lineBox(range, line)?.bottom ?? 0) + 12 - (innerHeight - card.offsetHeight);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (hidden > 0) scrollBy({ top: hidden, behavior: calm ? 'instant' : 'smooth' });
}
