import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOfLand, packLand, STEPS } from '../../src/core/land.ts';
import { landPath } from '../../src/core/land-path.ts';
import { frameAround, MAP_HEIGHT, MAP_WIDTH, onMap } from '../../src/core/locator-frame.ts';
import { drawLocator } from '../../src/core/locator-map.ts';

const square = (west: number, south: number, east: number, north: number): [number, number][] => [[west, south], [east, south], [east, north], [west, north], [west, south]];
const numbers = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([one]) => Number(one));

test('land comes out of its packing as it went in; lines without area stay out', () => {
  const land = packLand([square(10, 20, 30, 40), [[0, 0], [1, 1], [0, 0]], square(-180, -80, -170, -70)]);
  const lines = [...linesOfLand(land)];
  expect(lines.map(({ pairs }) => pairs)).toEqual([5, 5]);
  expect([land[lines[0]?.start ?? 0], land[(lines[0]?.start ?? 0) + 1]]).toEqual([10 * STEPS, 20 * STEPS]);
  expect(land[lines[1]?.start ?? 0]).toBe(-180 * STEPS);
});

describe('a frame', () => {
  const place = fc.record({ lat: fc.double({ min: -70, max: 75, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) });
  test('holds its places, wherever they are, and around a single one enough to know where that is', () => {
    fc.assert(fc.property(place, fc.double({ min: -8, max: 8, noNaN: true }), (at, off) => {
      const other = { lat: at.lat, lon: ((at.lon + off + 540) % 360) - 180 };
      for (const places of [[at], [at, other]]) {
        const frame = frameAround(places);
        for (const { lat, lon } of places) {
          const { x, y } = onMap(frame, lat, lon);
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(MAP_WIDTH);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(MAP_HEIGHT);
        }
      }
    }));
  });
  test.each([['a city', 0, 1300], ['an area', 3000, 4500]] as const)('around %s is about so high', (_, across, kilometres) => {
    const frame = frameAround([{ lat: 10, lon: 20, ...(across > 0 && { across }) }]);
    const [north, south] = [onMap(frame, 11, 20), onMap(frame, 9, 20)];
    expect((MAP_HEIGHT / (south.y - north.y)) * 2 * 111.2).toBeCloseTo(kilometres, -2);
  });
  test('goes the short way round the date line', () => {
    const frame = frameAround([{ lat: 65, lon: 175 }, { lat: 65, lon: -175 }]);
    expect(onMap(frame, 65, -175).x).toBeGreaterThan(onMap(frame, 65, 175).x);
    expect(onMap(frame, 65, -175).x - onMap(frame, 65, 175).x).toBeLessThan(MAP_WIDTH);
  });
});

describe('the land within a frame', () => {
  test('is cut at its edges', () => {
    const path = landPath(packLand([square(-60, -60, 60, 60)]), frameAround([{ lat: 0, lon: 0 }]));
    expect(numbers(path).every((one) => one >= -4 && one <= MAP_WIDTH + 4)).toBe(true);
    expect(path).toMatch(/^M.*Z$/);
  });
  test('is none where there is only water', () => expect(landPath(packLand([square(100, 10, 110, 20)]), frameAround([{ lat: 0, lon: 0 }]))).toBe(''));
  test('goes on beyond the date line, without a seam across the map', () => {
    const east: [number, number][] = [[170, 60], [180, 60], [-170, 60], [-170, 70], [180, 70], [170, 70], [170, 60]];
    const frame = frameAround([{ lat: 65, lon: 180 }]);
    const xs = numbers(landPath(packLand([east]), frame)).filter((_, i) => i % 2 === 0);
    expect(Math.min(...xs)).toBeCloseTo(onMap(frame, 60, 170).x, 0);
    expect(Math.max(...xs)).toBeCloseTo(onMap(frame, 60, -170).x, 0);
  });
});

describe('the names of a map', () => {
  test('do not run into each other or out of it, and a few cities tell where one is', () => {
    const map = drawLocator(packLand([]), [{ name: 'Kyiv', lat: 50.45, lon: 30.52 }, { name: 'Kharkiv', lat: 49.99, lon: 36.23 }, { name: 'Kherson', lat: 46.64, lon: 32.61 }, { name: 'Mariupol', lat: 47.1, lon: 37.55 }]);
    expect(map.names.slice(0, 4).map(({ as, name }) => `${as} ${name}`)).toEqual(['place Kyiv', 'place Kharkiv', 'place Kherson', 'place Mariupol']);
    expect(map.names.filter(({ as }) => as === 'other').length).toBeGreaterThan(0);
    const boxes = map.names.map(({ name, as, nameX, nameY, anchor }) => {
      const width = name.length * (as === 'other' ? 5 : 6);
      const left = anchor === 'start' ? nameX : anchor === 'end' ? nameX - width : nameX - width / 2;
      return { left, right: left + width, y: nameY };
    });
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(MAP_WIDTH);
      for (const b of boxes.slice(i + 1)) expect(a.right < b.left || b.right < a.left || Math.abs(a.y - b.y) > 9).toBe(true);
    }
  });
  test('an area has no point, and no city stands for a country', () => {
    const [libya] = drawLocator(packLand([]), [{ name: 'Libya', lat: 27, lon: 17, across: 1500 }]).names;
    expect(libya?.as).toBe('area');
  });
});
