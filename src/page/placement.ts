/** Where a card stands to its line, and how much height it has there, in CSS pixels. */
export interface Placement {
  readonly side: 'below' | 'above';
  readonly room: number;
  /** Whether it takes the window's whole width at its upper or lower edge, as there is too little height for a card. */
  readonly isDocked: boolean;
}

/** The upper and lower edge of a line in the window. */
export interface LineEdges {
  readonly top: number;
  readonly bottom: number;
}

/** Gap between line and card, and between card and the window's edge, in pixels. */
export const GAP = 8;
/** What a card has at most, and what it needs to be one. */
const MOST = 560;
const LEAST = 180;

/**
 * Below the line if the card fits there, else above it, else where there is more room; never over the line. A card
 * that is open already stays on its side as long as it has room to be read there, lest it jump while the page is scrolled.
 */
export function placeCard(line: LineEdges, windowHeight: number, wanted: number, before?: Placement['side']): Placement {
  const room = { below: windowHeight - line.bottom - 2 * GAP, above: line.top - 2 * GAP };
  const side = before !== undefined && room[before] >= Math.min(wanted, LEAST) ? before : sideFor(room, wanted);
  // Docked there is no gap to the window's edge.
  const isDocked = room[side] < Math.min(wanted, LEAST);
  return { side, room: Math.max(0, Math.min(isDocked ? room[side] + GAP : room[side], MOST)), isDocked };
}

/** Whether a line has left the window upwards or downwards. */
export function isOutOfWindow(line: LineEdges, windowHeight: number): boolean {
  return line.bottom <= 0 || line.top >= windowHeight;
}

function sideFor({ below, above }: { readonly below: number; readonly above: number }, wanted: number): Placement['side'] {
  return wanted <= below || (wanted > above && below >= above) ? 'below' : 'above';
}
