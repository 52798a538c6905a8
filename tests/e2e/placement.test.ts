import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cardBox, linesOf, overlap, restOn, storyPage, type Edges } from './driver/card.ts';
import { until, VIEWPORT, type Driver } from './driver/driver.ts';
import type { BrowserName } from './driver/find-browser.ts';
import { launch } from './driver/launch.ts';
import { startLocalSite, type LocalSite } from './driver/local-site.ts';
import { cardText, inCard, untilMarked } from './driver/reading.ts';

const URL = 'https://www.themoscowtimes.com/2017/01/31/a-winter-of-talks-a90200';
const TERM = 'Minsk agreements';
const SENTENCE = '<p>Nobody spoke of the Minsk agreements that winter.</p>';

describe.each<BrowserName>(['chromium', 'firefox'])('%s: the card', (name) => {
  let site: LocalSite;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    site = await startLocalSite({});
    driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port });
  });
  afterAll(async () => {
    await driver.close();
    site.close();
  });
  afterEach(() => page.close());

  async function open(html: string, viewport: { width: number; height: number; deviceScaleFactor?: number } = VIEWPORT): Promise<void> {
    site.set(URL, html);
    page = await driver.browser.newPage();
    await page.setViewport(viewport);
    await page.goto(URL);
    await page.bringToFront();
    await untilMarked(page);
  }
  /** It stands in the window, and not over the line. */
  async function standsWell(line: Edges, { width, height } = VIEWPORT): Promise<Edges & { readonly mode: string }> {
    const box = await cardBox(driver, page);
    expect(overlap(box, line), JSON.stringify({ box, line })).toBe(false);
    for (const [edge, most] of [[box.right, width], [box.bottom, height]] as const) expect(edge).toBeLessThanOrEqual(most + 1);
    expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(-1);
    return box;
  }
  const gap = (box: Edges, line: Edges) => Math.round(box.top > line.top ? box.top - line.bottom : line.top - box.bottom);

  test('stands at the line that is pointed at, where a term is broken over lines', async () => {
    await open(storyPage('<p style="width: 7em; margin-left: 300px">Nobody had spoken of the Minsk agreements that winter.</p>'));
    expect(await linesOf(page, TERM)).toHaveLength(2);
    const first = await restOn(driver, page, TERM, 0);
    const atFirst = await standsWell(first);
    expect([gap(atFirst, first), Math.round(atFirst.left - first.left)]).toEqual([8, 0]);
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5, { steps: 3 });
    const second = await restOn(driver, page, TERM, 1);
    const atSecond = await standsWell(second);
    expect([gap(atSecond, second), Math.round(atSecond.left - second.left)]).toEqual([8, 0]);
  });
  test.each([
    ['right', 'margin-left: 780px; white-space: nowrap'], ['lower', 'margin-top: 560px'], ['lower right', 'margin: 560px 0 0 780px; white-space: nowrap'], ['left', 'text-indent: -8em'],
  ])('flips and shifts at the %s edge', async (_, style) => {
    await open(storyPage(SENTENCE.replace('<p>', `<p style="${style}">`)));
    const line = await restOn(driver, page, TERM);
    const box = await standsWell(line);
    expect(gap(box, line)).toBe(8);
  });
  test('follows when the page, or a box in it, is scrolled; let go it closes when its line is gone, pinned it waits in a corner', async () => {
    await open(storyPage(SENTENCE, 'article { height: 600px; overflow: auto; } html { height: 3000px; } h1 { margin-top: 200px }'));
    await restOn(driver, page, TERM);
    const where = async () => {
      const [line] = await linesOf(page, TERM);
      return line ? gap(await cardBox(driver, page), line) : undefined;
    };
    await page.evaluate(() => document.querySelector('article')?.scrollBy({ top: 60, behavior: 'instant' }));
    await until('the card to follow the box', async () => (await where()) === 8);
    await page.evaluate(() => scrollBy({ top: 70, behavior: 'instant' }));
    await until('the card to follow the page', async () => (await where()) === 8);
    const pin = (await inCard(driver, page, '[aria-label="Keep open"]')) ?? expect.fail();
    await page.mouse.move(pin.x, pin.y, { steps: 6 });
    await page.mouse.click(pin.x, pin.y);
    await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
    await until('the card to wait', async () => (await cardBox(driver, page)).mode === 'parked');
    const parked = await cardBox(driver, page);
    expect([Math.round(parked.right), Math.round(parked.bottom)]).toEqual([await page.evaluate(() => document.documentElement.clientWidth - 12), VIEWPORT.height - 12]);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await until('the card to come back', async () => (await where()) === 8);
    const again = (await inCard(driver, page, '[aria-label="Keep open"]')) ?? expect.fail();
    await page.mouse.click(again.x, again.y);
    await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
    await until('the card to close', async () => (await cardText(driver, page)) === undefined);
  });
  test.each([['50', 0.5], ['200', 2], ['300', 3], ['400', 4]])('survives a page enlarged to %s %%', async (_, zoom) => {
    const size = { width: Math.round(1280 / zoom), height: Math.round(1024 / zoom) };
    await open(storyPage(`<p>Many had heard that winter of what was said and left unsaid.</p>${SENTENCE}`), { ...size, deviceScaleFactor: zoom });
    await page.evaluate(() => scrollTo({ top: document.querySelector('p + p')?.getBoundingClientRect().top ?? 0, behavior: 'instant' }));
    await page.evaluate(() => scrollBy({ top: -60, behavior: 'instant' }));
    const box = await standsWell(await restOn(driver, page, TERM), size);
    expect(box.bottom - box.top).toBeGreaterThan(70);
    await page.screenshot({ path: `out/${name}-zoom-${zoom}.png` });
  });
  test.each([
    ['a transformed body', 'body { transform: rotate(0deg) scale(.8) translate(60px, 40px); }'], ['a transformed root', 'html { transform: translateX(30px) scale(.9); transform-origin: 0 0; }'],
    ['a root that is moved', 'html { position: relative; margin: 50px 0 0 80px; }'], ['a root with zoom', 'html { zoom: 1.4; }'], ['a body with zoom', 'body { zoom: .7; }'],
    ['text drawn smaller by the page', 'html { font-size: 40%; } * { letter-spacing: 1px !important; }'],
  ])('stands right in %s', async (_, style) => {
    await open(storyPage(SENTENCE, style));
    const line = await restOn(driver, page, TERM);
    const box = await standsWell(line);
    expect(Math.abs(gap(box, line) - 8)).toBeLessThanOrEqual(4);
    expect(Math.abs(box.left - line.left)).toBeLessThanOrEqual(2);
  });
  test('stands at the term’s right end on a page that reads from right to left, itself from left to right', async () => {
    await open(storyPage('<p>العربية <span dir="ltr">Minsk agreements</span> العربية</p><p dir="ltr">Nothing more was said of it that day.</p>'.replace('<span dir="ltr">', '<span>'), '', 'lang="ar" dir="rtl"'));
    const line = await restOn(driver, page, TERM);
    const box = await standsWell(line);
    expect(Math.abs(box.right - line.right) < 2 || box.left >= 11).toBe(true);
    expect(await driver.inClosedRoot<string>(page, 'newsgloss-card', '(root) => root.ownerDocument.defaultView.getComputedStyle(root.querySelector(".card")).direction')).toBe('ltr');
  });
  test('can be used over a story that the page shows in a modal dialog', async () => {
    await open(storyPage(SENTENCE).replace('<article>', '<dialog style="width: 700px"><article>').replace('</article>', '</article></dialog><script>document.querySelector("dialog").showModal()</script>'));
    await standsWell(await restOn(driver, page, TERM));
    const pin = (await inCard(driver, page, '[aria-label="Keep open"]')) ?? expect.fail();
    await page.mouse.move(pin.x, pin.y, { steps: 6 });
    await page.mouse.click(pin.x, pin.y);
    await until('the pin', () => driver.inClosedRoot<boolean>(page, 'newsgloss-card', '(root) => root.querySelector("[aria-label=\'Keep open\']").ariaPressed === "true"'));
    await page.evaluate(() => document.querySelector('newsgloss-card')?.parentElement?.localName).then((parent) => expect(parent).toBe('dialog'));
  });
  test('opens over a story in full screen', async () => {
    await open(storyPage(`<button style="margin: 20px" onclick="document.querySelector('article').requestFullscreen()">Full screen</button>${SENTENCE}`, 'article { background: #fff; overflow: auto }'));
    await page.click('button');
    await until('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await new Promise((done) => setTimeout(done, 700));
    const line = await restOn(driver, page, TERM);
    await page.screenshot({ path: `out/${name}-full-screen.png` });
    expect(overlap(await cardBox(driver, page), line)).toBe(false);
    const chip = (await inCard(driver, page, '.more')) ?? expect.fail();
    await page.mouse.move(chip.x, chip.y, { steps: 6 });
    await page.mouse.click(chip.x, chip.y);
    await until('the rest in place', () => driver.inClosedRoot<boolean>(page, 'newsgloss-card', '(root) => root.querySelector(".since .more") === null'));
  });
});
