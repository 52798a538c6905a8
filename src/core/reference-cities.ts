import type { Place } from './entity.ts';

/** Cities that most readers can place, the better known first: on a map without borders they say where one is. */
export const REFERENCE_CITIES: readonly (Place & { readonly name: string })[] = ([
  ['Moscow', 55.75, 37.62], ['Kyiv', 50.45, 30.52], ['Istanbul', 41.01, 28.98], ['Berlin', 52.52, 13.4], ['Paris', 48.86, 2.35], ['London', 51.51, -0.13],
  ['Cairo', 30.04, 31.24], ['Tehran', 35.69, 51.39], ['Beijing', 39.9, 116.4], ['Tokyo', 35.68, 139.69], ['Delhi', 28.61, 77.21], ['Washington', 38.9, -77.04],
  ['New York', 40.71, -74.01], ['Rome', 41.9, 12.5], ['Baghdad', 33.31, 44.36], ['Riyadh', 24.71, 46.68], ['Warsaw', 52.23, 21.01], ['St. Petersburg', 59.94, 30.31],
  ['Minsk', 53.9, 27.57], ['Vladivostok', 43.12, 131.89], ['Novosibirsk', 55.03, 82.92], ['Yekaterinburg', 56.84, 60.61], ['Tripoli', 32.89, 13.19], ['Kabul', 34.53, 69.17],
  ['Tbilisi', 41.72, 44.78], ['Baku', 40.41, 49.87], ['Tashkent', 41.3, 69.24], ['Stockholm', 59.33, 18.07], ['Madrid', 40.42, -3.7], ['Athens', 37.98, 23.73],
  ['Yakutsk', 62.03, 129.73], ['Irkutsk', 52.29, 104.3], ['Murmansk', 68.97, 33.07], ['Seoul', 37.57, 126.98], ['Hong Kong', 22.32, 114.17], ['Singapore', 1.35, 103.82],
  ['Mumbai', 19.08, 72.88], ['Algiers', 36.75, 3.06], ['Khartoum', 15.5, 32.56], ['Addis Ababa', 9.03, 38.74], ['Nairobi', -1.29, 36.82], ['Lagos', 6.52, 3.38],
  ['Pretoria', -25.75, 28.23], ['Ottawa', 45.42, -75.7], ['Anchorage', 61.22, -149.9], ['Mexico City', 19.43, -99.13], ['Havana', 23.11, -82.37], ['Caracas', 10.48, -66.9],
  ['Brasília', -15.79, -47.88], ['Buenos Aires', -34.6, -58.38], ['Bangkok', 13.76, 100.5], ['Jakarta', -6.21, 106.85], ['Sydney', -33.87, 151.21],
] as const).map(([name, lat, lon]) => ({ name, lat, lon }));
