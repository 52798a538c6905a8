import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cardBox, linesOf, overlap, restOn, storyPage } from './driver/card.ts';
import { until, VIEWPORT, type Driver } from './driver/driver.ts';
import type { BrowserName } from './driver/find-browser.ts';
import { launch } from './driver/launch.ts';
import { startLocalSite, type LocalSite } from './driver/local-site.ts';
import { cardText, inCard, untilMarked } from './driver/reading.ts';

const URL = 'https://www.themoscowtimes.com/2017/01/31/a-winter-of-talks-a90201';
const TERM = 'Minsk agreements';
const HTML = storyPage('<p><a href="#before">Before</a> nobody spoke of the Minsk agreements that winter.</p><p>There was talk of <a href="#talk">the Libyan National Army</a> and its friends.</p>');
const settle = () => new Promise((done) => setTimeout(done, 700));

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let site: LocalSite;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    site = await startLocalSite({ [URL]: HTML });
    driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port });
  });
  afterAll(async () => {
    await driver.close();
    site.close();
  });
  afterEach(() => page.close());

  async function open(hasTouch = false): Promise<void> {
    page = await driver.browser.newPage();
    if (hasTouch && name === 'chromium') await page.setViewport({ width: 400, height: 800, hasTouch: true });
    else if (hasTouch) await page.setViewport({ width: 500, height: 800 });
    await page.goto(URL);
    await page.bringToFront();
    await untilMarked(page);
  }
  async function middleOf(term: string): Promise<{ x: number; y: number }> {
    const [line] = await linesOf(page, term);
    if (!line) throw new Error(`${term} is not marked`);
    return { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
  }
  const isShut = async () => (await cardText(driver, page)) === undefined;
  const closed = () => until('the card to close', isShut);
  async function choose(trigger: string): Promise<void> {
    const own = await driver.openOwnPage('options.html');
    await own.evaluate((value) => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({ settings: { trigger: value } }), trigger);
    await own.close();
    await page.bringToFront();
  }

  describe('resting the pointer', () => {
    test('has the card laid out before it is to be seen', async () => {
      await open();
      await page.evaluate(() => new MutationObserver((_, watch) => {
        if (!document.querySelector('newsgloss-card')) return;
        watch.disconnect();
        (window as { marksOpen?: number }).marksOpen = CSS.highlights.get('newsgloss-term-open')?.size ?? 0;
      }).observe(document.documentElement, { childList: true }));
      const { x, y } = await middleOf(TERM);
      await page.mouse.move(x, y);
      await until('the card', () => cardText(driver, page));
      expect(await page.evaluate(() => (window as { marksOpen?: number }).marksOpen)).toBe(0);
    });

    test('and put away unseen where the pointer does not stay', async () => {
      await open();
      const { x, y } = await middleOf(TERM);
      await page.mouse.move(x, y);
      await page.waitForFunction(() => document.querySelector('newsgloss-card') !== null);
      await page.mouse.move(x, 2);
      await settle();
      expect(await driver.inClosedRoot(page, 'newsgloss-card', '(root) => [root.querySelector(".popover").matches(":popover-open"), root.querySelector(".popover").textContent]')).toEqual([false, '']);
    });

    test('opens nothing while text is being selected, nor over text that is selected', async () => {
      await open();
      const { x, y } = await middleOf(TERM);
      await page.mouse.move(x - 120, y);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 5 });
      await settle();
      expect(await isShut()).toBe(true);
      await page.mouse.up();
      await page.mouse.move(x + 6, y);
      await settle();
      expect(await page.evaluate(() => getSelection()?.toString())).toContain('Minsk');
      expect(await isShut()).toBe(true);
    });
    test('opens nothing where a scrolled page brings a term under it, until it moves', async () => {
      await open();
      const { x, y } = await middleOf(TERM);
      await page.mouse.move(x, y + 200, { steps: 3 });
      await settle();
      await page.evaluate(() => {
        document.body.style.marginTop = '0';
        document.body.style.paddingBottom = '3000px';
      });
      const before = (await middleOf(TERM)).y;
      await page.mouse.move(x, 40);
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), before - 40);
      await settle();
      expect(await isShut()).toBe(true);
      await page.mouse.move(x + 12, 42, { steps: 2 });
      await until('the card', () => cardText(driver, page));
    });
    test('a press on the term keeps its card, a second one closes it; a press in the card keeps it too', async () => {
      await open();
      await restOn(driver, page, TERM);
      const at = await middleOf(TERM);
      await page.mouse.click(at.x, at.y);
      await page.mouse.move(10, 700, { steps: 4 });
      await settle();
      expect(await isShut()).toBe(false);
      await page.mouse.click(at.x, at.y);
      await closed();
      await page.mouse.move(10, 700, { steps: 4 });
      await settle();
      await restOn(driver, page, TERM);
      const summary = (await inCard(driver, page, 'summary')) ?? expect.fail();
      await page.mouse.move(summary.x, summary.y, { steps: 8 });
      await page.mouse.click(summary.x, summary.y);
      await page.mouse.move(10, 10, { steps: 4 });
      await settle();
      expect(await isShut()).toBe(false);
      await page.keyboard.press('Escape');
      await closed();
    });
  });

  describe('as the reader chose', () => {
    test('a click opens, pointing does not; in a link the click is the link’s', async () => {
      await open();
      await choose('click');
      const at = await middleOf(TERM);
      await page.mouse.move(at.x - 5, at.y, { steps: 2 });
      await page.mouse.move(at.x, at.y, { steps: 2 });
      await settle();
      expect(await isShut()).toBe(true);
      await page.mouse.click(at.x, at.y);
      await until('the card', () => cardText(driver, page));
      const link = await middleOf('Libyan National Army');
      await page.keyboard.press('Escape');
      await page.mouse.click(link.x, link.y);
      expect(await page.evaluate(() => location.hash)).toBe('#talk');
      expect(await isShut()).toBe(true);
      await choose('hover');
    });
    test('pointing opens only while Alt is held', async () => {
      await open();
      await choose('key');
      const at = await middleOf(TERM);
      await page.mouse.move(at.x - 5, at.y, { steps: 2 });
      await page.mouse.move(at.x, at.y, { steps: 2 });
      await settle();
      expect(await isShut()).toBe(true);
      await page.keyboard.down('Alt');
      await until('the card', () => cardText(driver, page));
      await page.keyboard.up('Alt');
      await settle();
      expect(await isShut()).toBe(false);
      await choose('hover');
    });
  });

  describe('a finger', () => {
    test('opens a sheet with a tap; the page behind can be scrolled; its button, a tap outside and a swipe close it', async () => {
      await open(true);
      const tap = async () => {
        const at = await middleOf(TERM);
        await page.touchscreen.tap(at.x, at.y);
        await until('the sheet', () => cardText(driver, page));
        await new Promise((done) => setTimeout(done, 400));
      };
      await tap();
      const box = await cardBox(driver, page);
      expect([box.mode, Math.round(box.bottom)]).toEqual(['sheet', VIEWPORT.height]);
      const [line] = await linesOf(page, TERM);
      expect(line && overlap(box, line)).toBe(false);
      await page.screenshot({ path: `out/${name}-sheet.png` });
      const small = await driver.inClosedRoot<string[]>(page, 'newsgloss-card', '(root) => [...root.querySelectorAll("header button, .more, .chip, summary, footer a, .cites a")].filter((one) => one.checkVisibility()).filter((one) => { const { width, height } = one.getBoundingClientRect(); return height < 43.5 || width < (one.closest(".cites") ? 43.5 : 24); }).map((one) => one.outerHTML.slice(0, 80))');
      expect(small).toEqual([]);
      await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect(await isShut()).toBe(false);
      const close = (await inCard(driver, page, '[aria-label="Close"]')) ?? expect.fail('no button to close it');
      await page.touchscreen.tap(close.x, close.y);
      await closed();
      await tap();
      await page.touchscreen.tap(30, 30);
      await closed();
      await tap();
      const grip = (await inCard(driver, page, '.grip')) ?? expect.fail('no grip');
      await page.touchscreen.touchStart(grip.x, grip.y);
      for (const way of [30, 60, 100]) await page.touchscreen.touchMove(grip.x, grip.y + way);
      await page.touchscreen.touchEnd();
      await closed();
    });
    test('taps a link, and the link works', async () => {
      await open(true);
      const at = await middleOf('Libyan National Army');
      await page.touchscreen.tap(at.x, at.y);
      await until('the link', () => page.evaluate(() => location.hash === '#talk'));
      await settle();
      expect(await isShut()).toBe(true);
    });
  });

  test('keys: Escape leaves the reader at the term, where Enter opens its card again, and Tab goes on from there', async () => {
    await open();
    await driver.command('next-term', page);
    await until('the card', () => cardText(driver, page));
    await page.keyboard.press('Escape');
    await closed();
    await page.keyboard.press('Enter');
    expect(await until('the card again', () => cardText(driver, page))).toContain(TERM);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('newsgloss-card');
    for (let presses = 0; !(await isShut()) && presses < 60; presses++) await page.keyboard.press('Tab');
    await closed();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#talk');
    await driver.command('next-term', page);
    await until('the next card', () => cardText(driver, page));
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await closed();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#before');
  });
});
