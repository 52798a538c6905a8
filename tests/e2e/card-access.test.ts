import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { linesOf, restOn, storyPage } from './driver/card.ts';
import { until, type Driver } from './driver/driver.ts';
import { launch } from './driver/launch.ts';
import { startLocalSite } from './driver/local-site.ts';
import { cardText, hoverTerm, inCard, untilMarked } from './driver/reading.ts';

const URL = 'https://www.themoscowtimes.com/2017/01/31/a-winter-of-talks-a90202';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SENTENCES = '<p>Nobody spoke of the Minsk agreements in Kyiv over the weekend, nor of Crimea. NATO was silent too.</p>';
const DARK = 'body { background: #17181a !important; color: #ddd !important; } html { background: #17181a; }';

/** What axe finds wrong with the open card: with a likeness of it in a page of its own, as it cannot look into a closed root. */
async function violations(driver: Driver, page: Page, scheme: string): Promise<string[]> {
  const inside = await driver.inClosedRoot<string>(page, 'newsgloss-card', '(root) => root.innerHTML');
  const likeness = await driver.browser.newPage();
  try {
    await likeness.setContent(`<!doctype html><html lang="en"><title>Card</title><style>body { background: ${scheme === 'dark' ? '#17181a' : '#fff'}; height: 900px; }</style><main><h1 style="position: absolute; clip-path: inset(50%)">Page</h1><newsgloss-card data-scheme="${scheme}"><template shadowrootmode="open">${inside ?? ''}</template></newsgloss-card></main>`);
    await likeness.evaluate(() => {
      const card = document.querySelector('newsgloss-card')?.shadowRoot?.querySelector<HTMLElement>('.popover');
      card?.setAttribute('data-mode', 'parked');
      card?.showPopover();
      // A card that is still fading in has paler words than one that is read.
      return Promise.allSettled(card?.getAnimations({ subtree: true }).map(({ finished }) => finished) ?? []).then(() => undefined);
    });
    await likeness.evaluate(AXE);
    return await likeness.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(where: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]; passes: { id: string }[] }> } };
      const { violations: found, passes } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      // That it looked into the card at all shows in what it praises.
      if (!passes.some(({ id }) => id === 'color-contrast')) return ['axe saw no text'];
      return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`));
    });
  } finally {
    await likeness.close();
    await page.bringToFront();
  }
}

/** How many pixels below a term differ from the page's background: of its line, if one is painted. */
async function linePixels(page: Page, text: string): Promise<number> {
  const [line] = await linesOf(page, text);
  if (!line) throw new Error(`${text} is not marked`);
  const shot = PNG.sync.read(Buffer.from(await page.screenshot()));
  const at = (x: number, y: number) => shot.data.readUIntBE((Math.round(y) * shot.width + Math.round(x)) * 4, 3);
  const background = at(line.right + 1, line.top - 2);
  let most = 0;
  for (let y = Math.round(line.bottom) - 3; y < line.bottom + 5; y++) {
    let row = 0;
    for (let x = Math.ceil(line.left); x < line.right; x++) if (at(x, y) !== background) row++;
    most = Math.max(most, row);
  }
  return most / (line.right - line.left);
}

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  test.each(['light', 'dark'] as const)('axe finds nothing wrong with the cards on a %s page, folded and unfolded', async (scheme) => {
    const site = await startLocalSite({ [URL]: storyPage(SENTENCES, scheme === 'dark' ? DARK : '') });
    const driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port, dark: scheme === 'dark' });
    try {
      const page = await driver.browser.newPage();
      await page.goto(URL);
      for (const [term, kind] of [['Minsk agreements', 'newsgloss-term'], ['Kyiv', 'newsgloss-term'], ['over the weekend', 'newsgloss-date']] as const) {
        if (kind === 'newsgloss-date') await until('dates', async () => (await linesOf(page, term, kind)).length > 0);
        await hoverTerm(driver, page, term, kind);
        for (const button of term === 'Minsk agreements' ? ['.since .more', 'summary', '.sources .more', '.report .more'] : []) {
          const at = (await inCard(driver, page, button)) ?? expect.fail(button);
          await page.mouse.move(at.x, at.y, { steps: 6 });
          await page.mouse.click(at.x, at.y);
        }
        await new Promise((done) => setTimeout(done, 300));
        expect(await violations(driver, page, scheme), term).toEqual([]);
        await page.screenshot({ path: `out/${name}-axe-${scheme}-${term.split(' ')[0] ?? ''}.png` });
        await page.keyboard.press('Escape');
        await page.mouse.move(2, 790, { steps: 3 });
      }
    } finally {
      await driver.close();
      site.close();
    }
  });

  test('what readers set in their system is heeded: forced colours, more contrast, less motion; and nothing of ours is printed', async () => {
    const site = await startLocalSite({ [URL]: storyPage(SENTENCES) });
    const driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port });
    const style = (page: Page, property: string, selector = '.popover') => driver.inClosedRoot<string>(page, 'newsgloss-card', `(root) => { const one = root.querySelector(${JSON.stringify(selector)}); return one.ownerDocument.defaultView.getComputedStyle(one)[${JSON.stringify(property)}]; }`);
    try {
      const page = await driver.browser.newPage();
      await page.goto(URL);
      await untilMarked(page);
      await page.bringToFront();
      expect(await linePixels(page, 'Crimea')).toBeGreaterThan(0.3);
      await driver.emulate(page, { print: true });
      await new Promise((done) => setTimeout(done, 300));
      expect(await linePixels(page, 'Crimea')).toBeLessThan(0.15);
      await driver.emulate(page, { forcedColors: true });
      await new Promise((done) => setTimeout(done, 300));
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await linePixels(page, 'Crimea')).toBeGreaterThan(0.3);
      await restOn(driver, page, 'Kyiv');
      await page.screenshot({ path: `out/${name}-forced-colours.png` });
      expect(await style(page, 'fill', '.locator .land')).toBe(await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'Canvas';
        const colour = getComputedStyle(probe).color;
        probe.remove();
        return colour;
      }));
      await driver.emulate(page, { reducedMotion: true });
      await until('less motion', async () => (await style(page, 'animationName')) === 'none');
      // Firefox has no way to let a single page believe in more contrast.
      if (name === 'chromium') {
        await driver.emulate(page, { moreContrast: true });
        expect(await style(page, 'color', '.kind')).toBe(await style(page, 'color', 'h2'));
        expect(await linePixels(page, 'Crimea')).toBeGreaterThan(0.9);
      }
      await driver.emulate(page, { print: true });
      await until('the card to be out of print', async () => (await style(page, 'display')) === 'none');
      await driver.emulate(page, {});
      await until('all as it was', async () => (await style(page, 'animationName')) === 'newsgloss-in');
      expect(await cardText(driver, page)).toContain('Kyiv');
    } finally {
      await driver.close();
      site.close();
    }
  });
});
