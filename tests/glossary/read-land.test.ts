import { expect, test } from 'vitest';
import { linesOfLand, STEPS } from '../../src/core/land.ts';
import { readLand } from '../../src/glossary/read-land.ts';

const land = readLand();
/** The points of the map's lines within some degrees of a place. */
function pointsNear(lat: number, lon: number, within: number): number {
  let found = 0;
  for (const { start, pairs } of linesOfLand(land)) {
    for (let i = start; i < start + 2 * pairs; i += 2) {
      if (Math.abs((land[i] ?? 0) / STEPS - lon) < within && Math.abs((land[i + 1] ?? 0) / STEPS - lat) < within) found++;
    }
  }
  return found;
}

test('the map knows coasts', () => {
  for (const [lat, lon] of [[46.5, 30.8], [44.5, 33.5], [32.9, 13.2], [59.9, 30.2], [43.1, 131.9]] as const) expect(pointsNear(lat, lon, 0.6), `${lat} ${lon}`).toBeGreaterThan(0);
});

test('and no border of any state, least of all where one is disputed', () => {
  const inland = {
    'Russia and Ukraine, at Kharkiv': [50.3, 36.6], 'the front and the old line in the Donbas': [48.3, 38.3], 'within Crimea': [45.25, 34.4], 'Transnistria': [47.2, 29.4],
    'South Ossetia': [42.3, 44], 'Nagorno-Karabakh': [39.9, 46.7], 'Kashmir': [34.2, 76], 'Libya and Egypt': [28, 25], 'Western Sahara': [25, -10], 'Syria and Turkey': [36.7, 39],
    'Israel and the West Bank': [31.9, 35.1], 'Kosovo': [42.6, 20.9], 'China and Russia': [50, 119],
  };
  for (const [where, [lat = 0, lon = 0]] of Object.entries(inland)) expect(pointsNear(lat, lon, 0.2), where).toBe(0);
});
