/**
 * The land of the earth as closed lines, packed: pairs of longitude and latitude in whole 180ths of a degree, each line
 * led by the number of its pairs. It holds coasts and no border.
 */
export type PackedLand = Int16Array;

/** How many steps of the packed numbers make a degree: about 600 metres each. */
export const STEPS = 180;

/** Packs closed lines of [longitude, latitude] in degrees. Lines of under four points are left out: they hold no area. */
export function packLand(lines: readonly (readonly (readonly [number, number])[])[]): PackedLand {
  const numbers = lines.filter((line) => line.length >= 4).flatMap((line) => [line.length, ...line.flatMap(([lon, lat]) => [Math.round(lon * STEPS), Math.round(lat * STEPS)])]);
  return Int16Array.from(numbers);
}

/** Goes over the lines of packed land: where each begins in it, and how many pairs it has. */
export function* linesOfLand(land: PackedLand): Generator<{ readonly start: number; readonly pairs: number }> {
  for (let i = 0; i < land.length;) {
    const pairs = land[i] ?? 0;
    yield { start: i + 1, pairs };
    i += 1 + 2 * pairs;
  }
}
