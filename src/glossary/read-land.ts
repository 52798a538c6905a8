import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { packLand, type PackedLand } from '../core/land.ts';

/** Square degrees of a bend or an island below which it is left out: at the scale of a card's map less than a pixel. */
const SMALLEST = 0.01;

/**
 * The land of the earth after Natural Earth's 1:50m coasts (public domain, by way of world-atlas), simplified for small
 * maps. Only the file of land is read: that of countries draws borders by who holds a place.
 */
export function readLand(): PackedLand {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
  const whole = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>;
  const weighed = presimplify(whole);
  const light = filter(simplify(weighed, SMALLEST), filterWeight(weighed, SMALLEST));
  const { features } = feature(light, light.objects['land'] as GeometryCollection);
  const lines = features.flatMap(({ geometry }) => geometry.type === 'Polygon' ? geometry.coordinates : geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []);
  return packLand(lines as [number, number][][]);
}
