import { linesOfLand, STEPS, type PackedLand } from './land.ts';
import { MAP_HEIGHT, MAP_WIDTH, northing, radians, type Frame } from './locator-frame.ts';

type Pair = readonly [x: number, y: number];
/** How far beyond the map's edge a line goes on, so that its cut is not seen. */
const OVER = 4;

/** Units of the map within which a point tells nothing that the one before it did not. */
const FINE = 1;
const ROUND = 2 * Math.PI;

/** The land within a frame as the data of an SVG path, in the map's units. Empty where all is water. */
export function landPath(land: PackedLand, frame: Frame): string {
  const parts: string[] = [];
  for (const { start, pairs } of linesOfLand(land)) {
    const line = projected(land, start, pairs, frame);
    // The earth goes on beyond the date line, on either side.
    for (const turn of [-ROUND, 0, ROUND]) {
      const path = pathOf(clip(line, turn * frame.scale));
      if (path) parts.push(path);
    }
  }
  return parts.join('');
}

/** A line of packed land in the map's units. A line that crosses the date line goes on beyond it. */
function projected(land: PackedLand, start: number, pairs: number, { left, top, scale }: Frame): readonly Pair[] {
  const line: Pair[] = [];
  let [turns, before] = [0, land[start] ?? 0];
  for (let i = start; i < start + 2 * pairs; i += 2) {
    const lon = land[i] ?? 0;
    if (lon - before > 180 * STEPS) turns -= 1;
    if (before - lon > 180 * STEPS) turns += 1;
    before = lon;
    const pair: Pair = [(radians(lon / STEPS) + turns * ROUND - left) * scale, (northing((land[i + 1] ?? 0) / STEPS) - top) * scale];
    const last = line.at(-1);
    if (!last || Math.abs(pair[0] - last[0]) + Math.abs(pair[1] - last[1]) > FINE) line.push(pair);
  }
  return line;
}

/** What of a closed line, shifted sideways, lies on the map: cut along each of the four edges in turn, after Sutherland and Hodgman. */
function clip(line: readonly Pair[], shift: number): readonly Pair[] {
  const [least, right, bottom] = [-OVER, MAP_WIDTH + OVER, MAP_HEIGHT + OVER];
  if (!line.some(([x]) => x + shift >= least) || !line.some(([x]) => x + shift <= right)) return [];
  let kept = cut(line.map(([x, y]): Pair => [x + shift, y]), 0, (x) => x >= least, least);
  kept = cut(kept, 0, (x) => x <= right, right);
  kept = cut(kept, 1, (y) => y >= least, least);
  return cut(kept, 1, (y) => y <= bottom, bottom);
}

/** The part of a closed line that is inside an edge: `edge` is where it lies along an axis. */
function cut(line: readonly Pair[], axis: 0 | 1, isInside: (at: number) => boolean, edge: number): readonly Pair[] {
  return line.flatMap((pair, i) => {
    const before = line.at(i - 1) ?? pair;
    if (isInside(pair[axis]) === isInside(before[axis])) return isInside(pair[axis]) ? [pair] : [];
    const along = (edge - before[axis]) / (pair[axis] - before[axis]);
    const crossing: Pair = [before[0] + along * (pair[0] - before[0]), before[1] + along * (pair[1] - before[1])];
    return isInside(pair[axis]) ? [crossing, pair] : [crossing];
  });
}

/** Path data in half units, without points that fall together. */
function pathOf(line: readonly Pair[]): string {
  const points = line.map(([x, y]) => `${Math.round(x * 2) / 2} ${Math.round(y * 2) / 2}`).filter((point, i, all) => point !== all[i - 1]);
  return points.length < 3 ? '' : `M${points.join('L')}Z`;
}
