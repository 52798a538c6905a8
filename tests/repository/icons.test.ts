import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';

const icon = (name: string) => PNG.sync.read(readFileSync(`src/icons/${name}.png`));

describe.each([16, 32, 48, 128])('icons of %i pixels', (size) => {
  const states = ['icon', 'icon-off', 'icon-paused'].map((name) => icon(`${name}-${size}`));
  test('have that size, clear corners and a filled middle', () => {
    for (const { width, height, data } of states) {
      expect([width, height]).toEqual([size, size]);
      expect(data[3]).toBeLessThan(128);
      expect(data[(Math.floor(size / 2) * size + 2) * 4 + 3]).toBe(255);
    }
  });
  test('tell the states apart: most pixels of off differ from on, and the lower right corner of paused', () => {
    const [on, off, paused] = states.map(({ data }) => data);
    const differing = (a: Buffer = expect.fail(), b: Buffer = expect.fail(), from = 0) => Array.from({ length: size * size }, (_, n) => n).filter((n) => n % size >= from && Math.floor(n / size) >= from && [0, 1, 2].some((c) => Math.abs((a[n * 4 + c] ?? 0) - (b[n * 4 + c] ?? 0)) > 40)).length;
    expect(differing(on, off)).toBeGreaterThan(size * size * 0.5);
    expect(differing(on, paused, size / 2)).toBeGreaterThan(size * size * 0.25 * 0.4);
  });
});

test('every picture that the toolbar is given is in the folder', () => {
  const toolbar = readFileSync('src/platform/toolbar.ts', 'utf8');
  expect(toolbar).toContain('/icons/icon-${look}-${size}.png');
  expect(toolbar).toContain('[16, 32, 48]');
});
