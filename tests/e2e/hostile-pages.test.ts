import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until, type Driver } from './driver/driver.ts';
import type { BrowserName } from './driver/find-browser.ts';
import { launch } from './driver/launch.ts';
import { startLocalSite, type LocalSite } from './driver/local-site.ts';
import { marks, untilMarked } from './driver/reading.ts';
import { HOSTILE_CASES } from './hostile-cases.ts';

const address = (n: number) => `https://www.themoscowtimes.com/2017/01/31/hostile-a${90200 + n}`;
const named = (part: string) => HOSTILE_CASES.findIndex(({ name }) => name.includes(part));
/** Large pages take their time in themselves, on a busy machine all the more. */
const LONG = 30_000;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let site: LocalSite;
  let driver: Driver;
  const complaints: string[] = [];
  beforeAll(async () => {
    site = await startLocalSite(Object.fromEntries(HOSTILE_CASES.map(({ html, headers = {} }, n) => [address(n), { body: html, headers }])));
    driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port });
  });
  afterAll(async () => {
    await driver.close();
    site.close();
  });

  async function open(n: number): Promise<Page> {
    const page = await driver.browser.newPage();
    page.on('console', (message) => {
      if (/newsgloss|extension:\/\//i.test(`${message.text()} ${message.location().url}`)) complaints.push(message.text());
    });
    await page.goto(address(n), { timeout: LONG });
    await page.bringToFront();
    return page;
  }
  /** Moves the pointer onto the first mark and gives the text of the card that opens; the host is found also where the page has an element of its name. */
  async function cardOfFirst(page: Page): Promise<string> {
    const [mark] = await untilMarked(page);
    await page.mouse.move((mark?.x ?? 0) - 6, mark?.y ?? 0, { steps: 2 });
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0, { steps: 2 });
    return until('the card', () => ownCard(page));
  }
  const ownCard = async (page: Page) => {
    const text = await driver.inClosedRoot<string | null>(page, 'html > newsgloss-card', '(root) => { const card = root.querySelector(".popover"); return card.checkVisibility({ visibilityProperty: true }) ? card.textContent : null; }');
    return text ?? undefined;
  };

  test.each(HOSTILE_CASES.map((one, n) => ({ ...one, n })).filter(({ isMarked }) => isMarked))('$name: marked all the same', async ({ n }) => {
    const page = await open(n);
    const found = await until('marks', async () => {
      const all = await marks(page);
      return all.length > 0 && all;
    }, LONG);
    expect(found.map(({ text }) => text)).toEqual(['Minsk agreements', 'Libyan National Army']);
    // A page that takes out every stranger can have it so: the card is then in the panel alone.
    if (n !== named('stranger')) expect(await cardOfFirst(page)).toContain('Ceasefire');
    await page.close();
  }, 2 * LONG);

  test.each(HOSTILE_CASES.map((one, n) => ({ ...one, n })).filter(({ isMarked }) => !isMarked))('$name: left alone, the page goes on, and the popup says why', async ({ n }) => {
    const page = await open(n);
    await driver.pressToolbarButton(page);
    await until('the word', () => driver.inPopup<boolean>('() => document.body.textContent.includes("too large to be read")'), LONG);
    expect(await marks(page)).toEqual([]);
    expect(await page.evaluate(() => 'still there')).toBe('still there');
    await page.close();
  }, 3 * LONG);

  test('events that scripts make up open nothing, close nothing and move nothing', async () => {
    const page = await open(named('messages'));
    await untilMarked(page);
    const pretend = (types: readonly string[]) => page.evaluate((all) => {
      const range = [...(CSS.highlights.get('newsgloss-term') ?? [])][0] as Range;
      const { x, y } = range.getBoundingClientRect();
      const of = { bubbles: true, composed: true, clientX: x + 9, clientY: y + 9, pointerType: 'mouse', detail: 1, button: 0 };
      for (const type of all) range.startContainer.parentElement?.dispatchEvent(new PointerEvent(type, of));
      for (const key of ['Escape', 'Enter', 'Tab']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }, types);
    await pretend(['pointermove', 'pointerover', 'pointerdown', 'pointerup', 'click']);
    await new Promise((done) => setTimeout(done, 900));
    expect(await page.$('newsgloss-card')).toBeNull();
    const text = await cardOfFirst(page);
    await pretend(['pointerout', 'pointerdown', 'click']);
    await new Promise((done) => setTimeout(done, 600));
    expect(await ownCard(page)).toBe(text);
    await page.close();
  });

  test('a page that looks for us finds nothing to read: no files, a closed root, no globals', async () => {
    const page = await open(named('messages'));
    await cardOfFirst(page);
    const seen = await page.evaluate(async (id) => {
      const host = document.querySelector('newsgloss-card');
      const reached = await Promise.all(['reader.js', 'glossary.bin', 'popup.html', 'icons/icon-16.png'].map((file) => fetch(`${id}/${file}`).then(() => file, () => undefined)));
      return { root: host?.shadowRoot ?? null, text: host?.textContent, globals: Object.keys(window).filter((key) => /newsgloss/i.test(key)), reached: reached.filter((one) => one !== undefined) };
    }, (await driver.openOwnPage('options.html')).url().replace(/\/options\.html$/, ''));
    // The page's own vain requests, which it made.
    complaints.splice(0, complaints.length, ...complaints.filter((words) => !words.includes('ERR_FAILED')));
    expect(seen).toEqual({ root: null, text: '', globals: [], reached: [] });
    await page.close();
  });

  test('marks that the page cleared come back with the reader’s next movement, and a host that it took out with the next card', async () => {
    const page = await open(named('messages'));
    await cardOfFirst(page);
    await page.evaluate(() => {
      document.querySelector('newsgloss-card')?.remove();
      CSS.highlights.clear();
    });
    expect(await marks(page)).toEqual([]);
    await page.mouse.move(5, 500, { steps: 3 });
    await untilMarked(page);
    await new Promise((done) => setTimeout(done, 600));
    expect(await cardOfFirst(page)).toContain('Ceasefire');
    await page.close();
  });

  test('nothing of ours was said in any page’s console, and nothing went wrong in the extension', async () => {
    expect(complaints).toEqual([]);
    expect(await driver.complaints()).toEqual([]);
  });
});
