import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { launch } from './driver/launch.ts';
import { startLocalSite } from './driver/local-site.ts';
import { hoverTerm, marks, untilMarked } from './driver/reading.ts';

const { url } = JSON.parse(readFileSync('tests/pages/opinion-2017/expected.json', 'utf8')) as { url: string };
const light = readFileSync('tests/pages/opinion-2017/page.html', 'utf8');
const dark = light.replace('color: #222; background: #fff', 'color: #ddd; background: #17181a');

/** The strongest contrast against the background among the pixels just below a mark's letters: where its line is drawn. */
async function lineContrast(page: Page, text: string): Promise<number> {
  const mark = (await marks(page)).find((one) => one.text === text) ?? expect.fail(`${text} is not marked`);
  const shot = PNG.sync.read(Buffer.from(await page.screenshot()));
  const at = (x: number, y: number) => luminance([...shot.data.subarray((y * shot.width + x) * 4, (y * shot.width + x) * 4 + 3)]);
  const background = at(Math.round(mark.x), Math.round(mark.y) - 16);
  const row = (y: number) => Array.from({ length: 40 }, (_, i) => ratio(at(Math.round(mark.x) - 20 + i, y), background));
  // A dotted line is the row in which about half of the pixels stand out.
  const rows = Array.from({ length: 8 }, (_, i) => row(Math.round(mark.y) + 8 + i)).filter((one) => one.filter((value) => value > 1.5).length >= 12);
  return Math.max(...rows.map((one) => [...one].sort((a, b) => b - a)[8] ?? 0));
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  test.each([['light', light], ['dark', dark]] as const)('on a %s page the line under a term stands out at 3 to 1, and the card wears the page’s colours', async (scheme, html) => {
    const site = await startLocalSite({ [url]: html });
    const driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port });
    try {
      const page = await driver.browser.newPage();
      await page.goto(url);
      await untilMarked(page);
      await page.bringToFront();
      expect(await lineContrast(page, 'Islamic State')).toBeGreaterThanOrEqual(3);
      await hoverTerm(driver, page, 'Principals Committee');
      const card = await driver.inClosedRoot<string>(page, 'newsgloss-card', '(root) => { const card = root.querySelector(".popover"); return card.ownerDocument.defaultView.getComputedStyle(card).backgroundColor; }');
      expect(card).toBe(scheme === 'dark' ? 'rgb(37, 39, 43)' : 'rgb(255, 255, 255)');
      await new Promise((done) => setTimeout(done, 300));
      await page.screenshot({ path: `out/${name}-card-${scheme}.png` });
    } finally {
      await driver.close();
      site.close();
    }
  });
});
