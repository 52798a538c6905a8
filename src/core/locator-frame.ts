import type { Place } from './entity.ts';

/** Width and height of a map, in its own units: those of the card's drawings. */
export const MAP_WIDTH = 336;
export const MAP_HEIGHT = 128;

/** The part of the earth that a map shows: Mercator coordinates of its left and upper edge, and how many units they are enlarged by. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Kilometres from top to bottom at least, so that a coast or two can be recognised around a single city. */
const LEAST_HEIGHT = 1300;
/** Room around what is shown. */
const PADDING = 1.5;
const KILOMETRES_A_DEGREE = 111.2;
/** The latitude, north and south, beyond which Mercator shows nothing of use. */
const UTMOST = 84;

/** A frame around some places, with each area whole; for places around the date line, the short way round. */
export function frameAround(places: readonly Place[]): Frame {
  const [first] = places;
  const middle = first?.lon ?? 0;
  const boxes = places.map(({ lat, lon, across = 0 }) => {
    const degrees = across / 2 / KILOMETRES_A_DEGREE;
    const near = middle + wrapped(lon - middle);
    const wide = degrees / Math.cos(radians(lat));
    return { west: near - wide, east: near + wide, north: Math.min(UTMOST, lat + degrees), south: Math.max(-UTMOST, lat - degrees) };
  });
  const [west, east] = [Math.min(...boxes.map((box) => box.west)), Math.max(...boxes.map((box) => box.east))];
  const [top, bottom] = [northing(Math.max(...boxes.map((box) => box.north))), northing(Math.min(...boxes.map((box) => box.south)))];
  const centre = { x: radians((west + east) / 2), y: (top + bottom) / 2 };
  // Mercator enlarges by 1 / cos(latitude): a height in kilometres is so much more in its units.
  const latitude = Math.max(...places.map(({ lat }) => Math.abs(lat)));
  const least = radians(LEAST_HEIGHT / KILOMETRES_A_DEGREE) / Math.cos(radians(Math.min(latitude, 75)));
  const height = Math.max(least, Math.abs(bottom - top) * PADDING, (radians(east - west) * PADDING * MAP_HEIGHT) / MAP_WIDTH);
  // No more than once around the earth.
  const shown = Math.min(height, (2 * Math.PI * MAP_HEIGHT) / MAP_WIDTH);
  const scale = MAP_HEIGHT / shown;
  return { left: centre.x - MAP_WIDTH / 2 / scale, top: centre.y - shown / 2, scale };
}

/** Where a place lies on the map. */
export function onMap({ left, top, scale }: Frame, lat: number, lon: number): { readonly x: number; readonly y: number } {
  const middle = left + MAP_WIDTH / 2 / scale;
  const x = middle + radians(wrapped(lon - degrees(middle)));
  return { x: (x - left) * scale, y: (northing(lat) - top) * scale };
}

/** Mercator's coordinate from north to south, in radians; 0 at the equator. */
export function northing(lat: number): number {
  const within = Math.max(-UTMOST, Math.min(UTMOST, lat));
  return -Math.log(Math.tan(Math.PI / 4 + radians(within) / 2));
}

/** Degrees as radians. */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

/** A difference of longitudes, the short way round. */
function wrapped(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
