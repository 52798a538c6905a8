import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TERMS } from './driver/demo-terms.ts';
import { until, type Driver } from './driver/driver.ts';
import type { BrowserName } from './driver/find-browser.ts';
import { launch } from './driver/launch.ts';
import { startLocalSite, type LocalSite } from './driver/local-site.ts';
import { cardText, hoverTerm, inCard, marks, untilMarked } from './driver/reading.ts';

const { url: STORY } = JSON.parse(readFileSync('tests/pages/opinion-2017/expected.json', 'utf8')) as { url: string };
const KNOW = 'I know this term';
const TERM = 'Minsk agreements';
const LATER = 'https://www.themoscowtimes.com/2019/12/20/a-winter-of-talks-a90201';
const SAME_TIME = 'https://www.themoscowtimes.com/2017/02/03/a-week-on-a90202';

/** A short story that names the term, published on a day. */
function story(url: string, headline: string, day: string): string {
  return `<!doctype html><html lang="en"><head><title>${headline}</title><link rel="canonical" href="${url}"><meta property="article:published_time" content="${day}T12:00:00+03:00"></head>
<body><article><h1>${headline}</h1><time datetime="${day}T12:00:00+03:00">${day}</time>
<p>The envoys came back to the table this week and left it again two days later, saying that they had agreed on the order of the day and on little else.</p>
<p>Each side says that the Minsk agreements bind the other first. The Normandy format is to meet again when there is something to sign, said a diplomat who was in the room and asked not to be named.</p>
<p>In the villages along the line people wait for the gas to come back, and for somebody to tell them whether the road to town will be open before the snow melts in spring.</p></article></body></html>`;
}

mkdirSync('out', { recursive: true });

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let site: LocalSite;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    site = await startLocalSite({
      [STORY]: readFileSync('tests/pages/opinion-2017/page.html', 'utf8'),
      [LATER]: story(LATER, 'A Winter of Talks', '2019-12-20'),
      [SAME_TIME]: story(SAME_TIME, 'A Week On', '2017-02-03'),
    });
    driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port });
    page = await open(STORY);
  });
  afterAll(async () => {
    await driver.close();
    site.close();
  });

  async function open(url: string): Promise<Page> {
    const opened = await driver.browser.newPage();
    await opened.goto(url);
    await opened.bringToFront();
    await untilMarked(opened);
    return opened;
  }
  const isMarked = async (where: Page, term = TERM) => (await marks(where)).some(({ text }) => text === term);
  /** Presses, with the mouse, a button of the open card. */
  async function press(where: Page, label: string): Promise<void> {
    const selector = label === KNOW ? `[aria-label="${KNOW}"]` : '.known button';
    const isThere = `(root) => { const found = root.querySelector(${JSON.stringify(selector)}); return (found?.textContent || found?.ariaLabel) === ${JSON.stringify(label)}; }`;
    await until(`the button ${label}`, () => driver.inClosedRoot<boolean>(where, 'newsgloss-card', isThere));
    const button = (await inCard(driver, where, selector)) ?? expect.fail(label);
    await where.mouse.move(button.x, button.y, { steps: 6 });
    await where.mouse.click(button.x, button.y);
  }

  test('“I know this term” takes its marks away at once, and Undo is in the card', async () => {
    await hoverTerm(driver, page, TERM);
    const before = (await marks(page)).length;
    await press(page, KNOW);
    await until('the mark to vanish', async () => !(await isMarked(page)));
    expect(await marks(page)).toHaveLength(before - 1);
    expect(await until('the word', async () => (await cardText(driver, page))?.includes('Hidden.') && (await cardText(driver, page)))).toContain('Undo');
    await page.screenshot({ path: `out/${name}-known-card.png` });
    await press(page, 'Undo');
    await until('the mark to come back', () => isMarked(page));
    await press(page, KNOW);
    await until('the mark to vanish again', async () => !(await isMarked(page)));
    await page.keyboard.press('Escape');
  });

  test('it stays hidden on another page of the same time, whose panel lists it as known', async () => {
    const next = await open(SAME_TIME);
    expect((await marks(next)).map(({ text }) => text)).toEqual(['Normandy format']);
    await until('the badge', async () => (await driver.badge(next)) === '2');
    const panel = await driver.openOwnPage(`panel.html?tabId=${await driver.tabId(SAME_TIME)}`);
    await panel.setViewport({ width: 400, height: 860 });
    const row = () => panel.$eval('[data-entity="minsk-agreements"] .n', (one) => one.textContent);
    expect(await until('the row', async () => (await row()).includes('known') && (await row()))).toBe('known · once');
    expect(await panel.$eval('[data-entity="normandy-format"] .n', (one) => one.textContent)).toBe('once');
    await panel.click('[data-entity="minsk-agreements"] .row-head');
    await until('its card', async () => (await panel.$('.card .known button')) !== null);
    expect(await panel.$eval('.card .known', (one) => one.textContent)).toBe('You know this term.Mark it again');
    await panel.screenshot({ path: `out/${name}-known-panel.png` });
    await panel.close();
    await next.close();
  });

  test('it comes back where another state stood, and says which; known again, it is hidden there too', async () => {
    const later = await open(LATER);
    expect(await isMarked(later)).toBe(true);
    expect(await hoverTerm(driver, later, TERM)).toMatch(/You know this term\. Since you last met it: .+, from \d+ \w+ 2019\./);
    await new Promise((done) => setTimeout(done, 300));
    await later.screenshot({ path: `out/${name}-known-changed.png` });
    await press(later, 'I know it now');
    await until('the mark to vanish', async () => !(await isMarked(later)));
    await press(later, 'Undo');
    await until('the mark to come back', () => isMarked(later));
    await later.close();
  });

  test('the options list it, and what is shown again is marked at once in every open page', async () => {
    await page.bringToFront();
    await hoverTerm(driver, page, 'Libyan National Army');
    await press(page, KNOW);
    await until('its mark to vanish', async () => !(await isMarked(page, 'Libyan National Army')));
    const options = await driver.openOwnPage('options.html');
    const names = () => options.$$eval('.known-terms li span', (all) => all.map((one) => one.textContent));
    await until('the list', async () => (await names()).length === 2);
    expect(await names()).toEqual(['Libyan National Army', 'Minsk agreements']);
    const shot = await options.$('.known-terms');
    await shot?.scrollIntoView();
    await options.screenshot({ path: `out/${name}-known-options.png` });
    const stored = await options.evaluate('globalThis.chrome.storage.local.get("knownTerms").then((all) => JSON.stringify(all))') as string;
    expect(JSON.parse(stored)).toMatchObject({ knownTerms: { 'minsk-agreements': { name: 'Minsk agreements', on: '2017-01-31' } } });
    expect(stored).not.toContain('themoscowtimes');
    await options.click('[aria-label="Show Minsk agreements again"]');
    await until('one less', async () => (await names()).length === 1);
    await until('its mark', () => isMarked(page));
    await options.click('.show-all');
    await until('the other’s mark', () => isMarked(page, 'Libyan National Army'));
    expect(await names()).toEqual([]);
    await options.close();
  });

  test('the popup chooses how much is marked, at once; the badge counts every term all the same', async () => {
    await page.bringToFront();
    await driver.pressToolbarButton(page);
    const pressed = () => driver.inPopup<string>('() => document.querySelector(".density [aria-pressed=true]").textContent');
    await until('the popup', async () => (await pressed()) === 'Normal');
    const normal = (await marks(page)).length;
    await driver.clickInPopup('.density button:last-child');
    await until('more marks', async () => (await marks(page)).length === TERMS);
    expect(await isMarked(page, 'Donald Trump')).toBe(true);
    await driver.clickInPopup('.density button:first-child');
    await until('fewer marks', async () => (await marks(page)).length < normal);
    expect(await isMarked(page)).toBe(true);
    expect(await isMarked(page, 'NATO')).toBe(false);
    expect(await pressed()).toBe('Key terms');
    expect(await driver.badge(page)).toBe(String(TERMS));
    const options = await driver.openOwnPage('options.html');
    await until('the options', async () => (await options.$('input[name=density]')) !== null);
    expect(await options.$eval('input[name=density]:checked', (one) => (one).value)).toBe('key');
    await options.click('input[name=density][value=normal]');
    await until('as before', async () => (await marks(page)).length === normal);
    await options.close();
  });
});
