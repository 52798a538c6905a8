import type { Place } from './entity.ts';
import type { PackedLand } from './land.ts';
import { landPath } from './land-path.ts';
import { frameAround, MAP_HEIGHT, MAP_WIDTH, onMap } from './locator-frame.ts';
import { REFERENCE_CITIES } from './reference-cities.ts';

/** A small map, ready to be drawn: land, water and named points. It shows no border of any state. */
export interface LocatorMap {
  /** SVG path data of the land. */
  readonly land: string;
  readonly names: readonly MapName[];
}

/** A name on a map. `place` and `area` are what the map is for, `other` is there to find one's way by. */
export interface MapName {
  readonly as: 'place' | 'area' | 'other';
  readonly name: string;
  /** Where the point is; an area has none to be drawn. */
  readonly x: number;
  readonly y: number;
  /** Where its name is written, on the middle of its letters' height. */
  readonly nameX: number;
  readonly nameY: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** How many cities are named to find one's way by. */
const OTHERS = 3;
/** Widths of a letter, in units of the map, for names set bold and small. */
const LETTER = { place: 6.4, area: 7.6, other: 5.2 } as const;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Draws the map of some places. Names are kept apart; a city that has no room is left out. */
export function drawLocator(land: PackedLand, places: readonly Place[]): LocatorMap {
  const frame = frameAround(places);
  // First of all the points themselves: no name is to lie over another's.
  const boxes: Box[] = places.filter(({ across }) => across === undefined).map((place) => dotOf(onMap(frame, place.lat, place.lon)));
  const names: MapName[] = [];
  const add = (as: MapName['as'], { name = '', lat, lon }: Place, mustFit: boolean) => {
    const at = onMap(frame, lat, lon);
    const written = nameAt(as, name, at, boxes);
    if (mustFit && !written) return;
    const { box, ...rest } = written ?? wayOf(as, name, at, 'start');
    boxes.push(box, ...(as === 'other' ? [dotOf(at)] : []));
    names.push({ as, name, x: half(at.x), y: half(at.y), ...rest });
  };
  for (const place of places) add(place.across === undefined ? 'place' : 'area', place, false);
  for (const city of REFERENCE_CITIES) {
    if (names.filter((one) => one.as === 'other').length >= OTHERS) break;
    const { x, y } = onMap(frame, city.lat, city.lon);
    const isApart = names.every((one) => Math.hypot(one.x - x, one.y - y) > 30 && one.name !== city.name);
    if (isApart && x > 8 && x < MAP_WIDTH - 8 && y > 8 && y < MAP_HEIGHT - 8) add('other', city, true);
  }
  return { land: landPath(land, frame), names };
}

function dotOf({ x, y }: { readonly x: number; readonly y: number }): Box {
  return { left: x - 4, right: x + 4, y };
}

type Written = Pick<MapName, 'nameX' | 'nameY' | 'anchor'> & { readonly box: Box };

/** The first way to write a name that runs into nothing and out of nothing. */
function nameAt(as: MapName['as'], name: string, at: { readonly x: number; readonly y: number }, taken: readonly Box[]): Written | undefined {
  const ways = as === 'area' ? [wayOf(as, name, at, 'middle', 0), wayOf(as, name, at, 'middle', 14), wayOf(as, name, at, 'middle', -14)]
    : [wayOf(as, name, at, 'start'), wayOf(as, name, at, 'end'), wayOf(as, name, at, 'middle', -12), wayOf(as, name, at, 'middle', 13)];
  return ways.find(({ box }) => box.left >= 2 && box.right <= MAP_WIDTH - 2 && box.y >= 7 && box.y <= MAP_HEIGHT - 7
    && taken.every((other) => box.right < other.left || box.left > other.right || Math.abs(box.y - other.y) > 11));
}

function wayOf(as: MapName['as'], name: string, { x, y }: { readonly x: number; readonly y: number }, anchor: MapName['anchor'], down = 0): Written {
  const width = name.length * LETTER[as];
  const nameX = anchor === 'start' ? x + 7 : anchor === 'end' ? x - 7 : x;
  const left = anchor === 'start' ? nameX : anchor === 'end' ? nameX - width : nameX - width / 2;
  return { nameX: half(nameX), nameY: half(y + down), anchor, box: { left, right: left + width, y: y + down } };
}

function half(value: number): number {
  return Math.round(value * 2) / 2;
}
