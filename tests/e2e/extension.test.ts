import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TERMS } from './driver/demo-terms.ts';
import { until, type Driver } from './driver/driver.ts';
import type { BrowserName } from './driver/find-browser.ts';
import { launch } from './driver/launch.ts';
import { startLocalSite, type LocalSite } from './driver/local-site.ts';
import { cardText, hoverTerm, inCard, marks, untilMarked } from './driver/reading.ts';

interface Expected {
  readonly url: string;
  readonly stories: readonly { readonly terms: readonly string[]; readonly never: readonly string[] }[];
}
const expected = (slug: string) => JSON.parse(readFileSync(`tests/pages/${slug}/expected.json`, 'utf8')) as Expected;
const html = (slug: string) => readFileSync(`tests/pages/${slug}/page.html`, 'utf8');

/** Takes down the page's markup before any extension has seen it, to compare with later. */
const WITNESS = '<script>addEventListener("DOMContentLoaded", () => { window.markupBefore = document.documentElement.outerHTML; })</script>';
const witnessed = (slug: string) => html(slug).replace('</head>', `${WITNESS}</head>`);

const STORY = expected('opinion-2017').url;
/** What everybody knows and the story names but once: listed, and not marked unless everything is. */
const IN_PASSING = ['Donald Trump', 'Vladimir Putin', 'Middle East', 'Washington', 'Moscow'];
const PLAIN = 'https://www.themoscowtimes.com/2019/05/05/nothing-to-explain-a90100';
const STRICT = 'https://www.themoscowtimes.com/2017/01/31/strict-a90101';
const SECTION = 'https://www.themoscowtimes.com/opinion';
const ELSEWHERE = expected('gallery-elsewhere').url;
mkdirSync('out', { recursive: true });

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let site: LocalSite;
  let driver: Driver;
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await startLocalSite({
      [STORY]: witnessed('opinion-2017'),
      [expected('two-stories').url]: witnessed('two-stories'),
      [expected('archive-without-date').url]: html('archive-without-date'),
      [expected('reimported').url]: html('reimported'),
      [ELSEWHERE]: html('gallery-elsewhere'),
      [SECTION]: '<!doctype html><title>Opinion</title><nav>NATO</nav><ul><li><a href="/x">Minsk agreements</a></ul>',
      [PLAIN]: `<!doctype html><title>Plain</title><article><h1>Nothing</h1><p>${'A day went by in which no word of any glossary was said by anyone at all. '.repeat(12)}</p></article>`,
      [STRICT]: { body: html('opinion-2017'), headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'" } },
    });
    driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port });
  });
  afterAll(async () => {
    await driver.close();
    site.close();
  });
  afterEach(() => expect(complaints.splice(0)).toEqual([]));

  async function open(url: string): Promise<Page> {
    const page = await driver.browser.newPage();
    // What the strict page says of its own style and icon is its own affair; of ours there is none to speak of.
    const isItsOwn = (words: string) => url === STRICT && /favicon\.ico|blocked an inline style/.test(words);
    page.on('pageerror', (error) => !isItsOwn(String(error)) && complaints.push(String(error)));
    page.on('console', (message) => {
      if (/newsgloss|extension:\/\//i.test(`${message.text()} ${message.location().url}`)) complaints.push(message.text());
    });
    await page.goto(url);
    await page.bringToFront();
    return page;
  }

  describe('reading', () => {
    test('the story’s terms are marked, once each, and nothing around it', async () => {
      const page = await open(STORY);
      const found = await untilMarked(page);
      expect(found.map(({ text }) => text)).toEqual(expect.arrayContaining(['Minsk agreements', 'Principals Committee', 'Libyan National Army', 'François Hollande', 'nuclear agreement with Iran']));
      expect(found).toHaveLength((expected('opinion-2017').stories[0]?.terms.length ?? 0) - IN_PASSING.length);
      expect(found.filter(({ text }) => IN_PASSING.includes(text))).toEqual([]);
      const outside = await page.evaluate(() => ([...(CSS.highlights.get('newsgloss-term') ?? [])] as Range[]).filter((range) => range.startContainer.parentElement?.closest('nav, aside, footer, figcaption, .sidebar, .article__tags, .article__disclaimer, .contribute-banner, .author-excerpt-small, .social, h1')).length);
      expect(outside).toBe(0);
      await page.close();
    });
    test.each(['opinion-2017', 'two-stories'])('%s: the page’s markup stays byte for byte what it was', async (slug) => {
      const page = await open(expected(slug).url);
      await untilMarked(page);
      await hoverTerm(driver, page, slug === 'two-stories' ? 'NATO' : 'Minsk agreements');
      const same = await page.evaluate(() => {
        document.querySelector('newsgloss-card')?.remove();
        return document.documentElement.outerHTML === (window as unknown as { markupBefore: string }).markupBefore;
      });
      expect(same).toBe(true);
      await page.close();
    });
    test('each of several stories has its own day', async () => {
      const page = await open(expected('two-stories').url);
      expect(await hoverTerm(driver, page, 'NATO')).toContain('16 Jun 2021');
      await page.keyboard.press('Escape');
      expect(await hoverTerm(driver, page, 'Normandy format')).toContain('12 Feb 2015');
      await page.close();
    });
    test('a page that forbids everything is read all the same', async () => {
      const page = await open(STRICT);
      expect(await hoverTerm(driver, page, 'Minsk agreements')).toContain('Minsk agreements');
      await page.close();
    });
    test('pages without a story, or without a term, are left alone', async () => {
      for (const url of [SECTION, PLAIN]) {
        const page = await open(url);
        await new Promise((done) => setTimeout(done, 700));
        expect(await marks(page)).toEqual([]);
        expect(await page.$('newsgloss-card')).toBeNull();
        await page.close();
      }
    });
    test('nothing was asked of any server but the pages themselves', () => {
      expect(site.misses.filter((url) => !url.endsWith('/favicon.ico') && /themoscowtimes|example\.org/.test(url))).toEqual([]);
      expect(site.misses.filter((url) => /newsgloss|glossary/.test(url))).toEqual([]);
    });
  });

  describe('the card', () => {
    let page: Page;
    beforeAll(async () => {
      page = await open(STORY);
    });
    afterAll(() => page.close());
    const closed = () => until('the card to close', async () => (await cardText(driver, page)) === undefined);

    test('hovering opens it: what it is, what stood then, what came since', async () => {
      const text = await hoverTerm(driver, page, 'Minsk agreements');
      for (const words of ['Agreement', 'Minsk agreements', 'When this was published', '31 Jan 2017', 'Since then', '22 Feb 2022', 'Sources', 'Checked to']) expect(text).toContain(words);
      expect((await marks(page, 'newsgloss-term-open')).map((one) => one.text)).toEqual(['Minsk agreements']);
      await new Promise((done) => setTimeout(done, 300));
      await page.screenshot({ path: `out/${name}-card.png` });
    });
    test('it does not cover the line it explains', async () => {
      const [mark] = await marks(page, 'newsgloss-term-open');
      const box = await driver.inClosedRoot<{ top: number; bottom: number }>(page, 'newsgloss-card', '(root) => { const { top, bottom } = root.querySelector(".popover").getBoundingClientRect(); return { top, bottom }; }');
      expect(box && mark && (box.top > mark.y || box.bottom < mark.y)).toBe(true);
      expect(box?.bottom).toBeLessThanOrEqual(800);
      expect(box?.top).toBeGreaterThanOrEqual(0);
    });
    test('the pointer can move into it, and a related term opens inside with a way back', async () => {
      const chip = (await inCard(driver, page, '.chip')) ?? expect.fail('no related term');
      await page.mouse.move(chip.x, chip.y, { steps: 8 });
      await new Promise((done) => setTimeout(done, 600));
      const before = await cardText(driver, page);
      expect(before).toContain('Minsk agreements');
      await page.mouse.click(chip.x, chip.y);
      await until('the related card', async () => !(await cardText(driver, page))?.includes('Ceasefire'));
      const back = (await inCard(driver, page, '[aria-label="Back"]')) ?? expect.fail('no way back');
      await page.mouse.click(back.x, back.y);
      expect(await until('the first card', async () => (await cardText(driver, page))?.includes('Ceasefire') && (await cardText(driver, page)))).toBe(before);
    });
    test('Escape closes it, and it stays shut while the pointer rests there', async () => {
      await page.keyboard.press('Escape');
      await closed();
      await new Promise((done) => setTimeout(done, 800));
      expect(await cardText(driver, page)).toBeUndefined();
    });
    test('a click outside closes it', async () => {
      await hoverTerm(driver, page, 'Principals Committee');
      await page.mouse.click(4, 400);
      await closed();
    });
    test('leaving it closes it; passing over a term opens nothing', async () => {
      await hoverTerm(driver, page, 'Libyan National Army');
      await page.mouse.move(4, 400, { steps: 3 });
      await closed();
      const mark = (await marks(page)).find(({ text }) => text === 'Libyan National Army') ?? expect.fail();
      await page.mouse.move(mark.x, mark.y - 60);
      await page.mouse.move(mark.x, mark.y);
      await page.mouse.move(mark.x, mark.y + 60);
      await new Promise((done) => setTimeout(done, 700));
      expect(await cardText(driver, page)).toBeUndefined();
    });
    test('a term inside a link is marked, and the link still works', async () => {
      const mark = (await marks(page)).find(({ text }) => text === 'Principals Committee') ?? expect.fail();
      const linked = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('a')?.getAttribute('href'), mark);
      expect(linked).toBe('/glossary/principals');
    });
    test('keys: next and previous term, and the focus goes in and comes back', async () => {
      await page.evaluate(() => {
        scrollTo(0, 0);
        document.querySelector<HTMLElement>('a')?.focus();
      });
      await driver.command('next-term', page);
      expect(await until('the first card', () => cardText(driver, page))).toContain('Islamic State');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('NEWSGLOSS-CARD');
      await driver.command('next-term', page);
      await until('the second card', async () => (await cardText(driver, page))?.startsWith('Agreement') && (await cardText(driver, page))?.includes('Minsk agreements'));
      await driver.command('previous-term', page);
      await until('the first card again', async () => (await cardText(driver, page))?.includes('Islamic State'));
      await page.evaluate(() => scrollTo(0, 0));
      await page.keyboard.press('Escape');
      await closed();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    });
  });

  describe('dates in the text', () => {
    test('are marked more quietly, and hovering says the days, the distance and what happened then', async () => {
      const page = await open(STORY);
      await untilMarked(page);
      const dates = await until('dates', async () => {
        const found = await marks(page, 'newsgloss-date');
        return found.length > 0 && found;
      });
      expect(dates.map(({ text }) => text)).toEqual(expect.arrayContaining(['over the weekend']));
      const text = await hoverTerm(driver, page, 'over the weekend', 'newsgloss-date');
      for (const words of ['28–29 Jan 2017', 'Saturday and Sunday', '2 days before the story', 'What happened then']) expect(text).toContain(words);
      await new Promise((done) => setTimeout(done, 300));
      await page.screenshot({ path: `out/${name}-date.png` });
      const term = (await inCard(driver, page, '.term-link')) ?? expect.fail('no term');
      await page.mouse.move(term.x, term.y, { steps: 6 });
      await page.mouse.click(term.x, term.y);
      await until('the term’s card', async () => (await cardText(driver, page))?.includes('When this was published'));
      await page.close();
    });
  });

  describe('without a day to rely on', () => {
    test.each([['archive-without-date', 'does not say when it was published'], ['reimported', 'gives different days']])('%s: the card says so', async (slug, words) => {
      const page = await open(expected(slug).url);
      const text = await hoverTerm(driver, page, 'Minsk agreements');
      expect(text).toContain(words);
      expect(text).not.toContain('When this was published');
      await page.close();
    });
  });

  describe('the side panel', () => {
    let page: Page;
    let panel: Page;
    const rows = () => panel.$$eval('.row b', (found) => found.map((one) => one.textContent));
    const textOf = (selector: string) => panel.$eval(selector, (found) => found.textContent);

    beforeAll(async () => {
      page = await open(STORY);
      await untilMarked(page);
      panel = await driver.openOwnPage(`panel.html?tabId=${await driver.tabId(STORY)}`);
      await panel.setViewport({ width: 400, height: 860 });
      await until('the terms', async () => (await rows()).length > 0);
    });
    afterAll(async () => {
      await panel.close();
      await page.close();
    });

    test('lists the page’s terms with count and what stood then', async () => {
      await panel.screenshot({ path: `out/${name}-panel.png` });
      expect(await rows()).toHaveLength(TERMS);
      expect(await textOf('.panel > header')).toMatch(new RegExp(`After the Call, the Hard QuestionsPublished 31 Jan 2017, \\d+ years ago · ${TERMS} terms · change the day`));
      expect(await textOf('[data-entity="angela-merkel"]')).toMatch(/Angela Merkeltwice.*Then.*Dec 2021/);
    });
    test('finds a term', async () => {
      await panel.type('.find', 'libyan national');
      await until('fewer rows', async () => (await rows()).length < 5);
      expect((await rows())[0]).toBe('Libyan National Army');
      await panel.$eval('.find', (field) => {
        (field as HTMLInputElement).value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await until('all rows', async () => (await rows()).length === TERMS);
    });
    test('says how many terms have changed since, each with its one change, and leads to them', async () => {
      expect(await textOf('.debt summary')).toMatch(new RegExp(`^\\d+ of ${TERMS} terms have changed since this was published$`));
      await panel.click('.debt summary');
      expect(await panel.$$eval('.debt li', (all) => all.length)).toBe(Number.parseInt(await textOf('.debt summary')));
      await panel.screenshot({ path: `out/${name}-panel-debt.png` });
      await panel.$$eval('.debt .link', (all) => (all as HTMLElement[]).find((one) => one.textContent === 'Michael Flynn')?.click());
      await until('the card', async () => (await panel.$('[data-entity="michael-flynn"] .card')) !== null);
      await panel.click('[data-entity="michael-flynn"] .row-head');
      await panel.click('.debt summary');
    });
    test('as it was: nothing later than the story is shown, in panel and page', async () => {
      await panel.click('.days summary');
      await panel.click('.as-it-was [role=switch]');
      await until('the debt to go', async () => (await panel.$('.debt')) === null);
      expect(await textOf('.rows')).not.toMatch(/20(?:1[89]|2\d)/);
      await panel.click('[data-entity="minsk-agreements"] .row-head');
      await until('the card', async () => (await panel.$('.card')) !== null);
      expect(await panel.$('.card .since, .card .background')).toBeNull();
      await panel.screenshot({ path: `out/${name}-panel-as-it-was.png` });
      const inPage = await hoverTerm(driver, page, 'Minsk agreements');
      expect(inPage).not.toContain('Since then');
      await page.keyboard.press('Escape');
      await panel.bringToFront();
      await panel.click('[data-entity="minsk-agreements"] .row-head');
      await panel.click('.as-it-was [role=switch]');
      await until('the debt to come back', async () => (await panel.$('.debt')) !== null);
    });
    test('another day restates every card and row', async () => {
      await panel.$eval('.days input', (field) => {
        (field).value = String(Math.floor(Date.UTC(2022, 2, 1) / 86_400_000));
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await until('the chosen day', async () => (await textOf('.days summary')) === 'Seen on 1 Mar 2022');
      await panel.click('[data-entity="angela-merkel"] .row-head');
      await until('the card', async () => (await panel.$('.card')) !== null);
      expect(await textOf('.card .then h3')).toBe('On that day 1 Mar 2022');
      await panel.screenshot({ path: `out/${name}-panel-day.png` });
      await panel.click('[data-entity="angela-merkel"] .row-head');
      await panel.click('.days .chip');
      await until('the story’s day', async () => (await textOf('.days summary')) === 'Seen on 31 Jan 2017, the story’s day');
    });
    test('the terms’ common time: what led here, what came after, and each event leads to its term', async () => {
      await panel.click('#tab-timeline');
      await until('the timeline', async () => (await panel.$$('.story-events li')).length > 10);
      expect(await textOf('.story-events .now')).toBe('31 Jan 2017This story');
      await panel.screenshot({ path: `out/${name}-panel-timeline.png` });
      const five = (await panel.$$('.story-events li')).length;
      await panel.$$eval('.zooms button', (all) => all[0]?.click());
      await until('fewer events', async () => (await panel.$$('.story-events li')).length < five);
      expect(await textOf('.page-timeline')).toContain('13 Feb 2017');
      await panel.click('.story-events .link');
      await until('a card', async () => (await panel.$('.row.open .card')) !== null);
      await panel.click('.row.open .row-head');
    });
    test('the reader can set the day, and it is remembered', async () => {
      await panel.click('.asof .link');
      await panel.$eval('.given-day input', (field) => {
        (field).value = '2015-06-01';
      });
      await panel.click('.given-day [type=submit]');
      await until('the given day', async () => (await textOf('.asof')).includes('1 Jun 2015'));
      const again = await open(STORY);
      expect(await hoverTerm(driver, again, 'Minsk agreements')).toContain('1 Jun 2015');
      await again.close();
      await panel.bringToFront();
      await panel.click('.asof .link');
      await panel.$$eval('.given-day button', (all) => all.find((one) => one.textContent.includes('page’s own'))?.click());
      await until('the page’s own day', async () => (await textOf('.asof')).includes('31 Jan 2017'));
    });
    test('opens a term’s card, and shows its mentions in the page and the way back', async () => {
      await panel.click('[data-entity="khalifa-haftar"] .row-head');
      await until('the card', async () => (await panel.$('[data-entity="khalifa-haftar"] .card')) !== null);
      expect(await textOf('[data-entity="khalifa-haftar"] .card')).toContain('When this was published');
      await panel.screenshot({ path: `out/${name}-panel-card.png` });
      await page.evaluate(() => scrollTo(0, 0));
      await panel.click('[data-entity="khalifa-haftar"] .jump .chip');
      await until('the page to move', () => page.evaluate(() => scrollY > 100));
      expect(await until('the card in the page', () => cardText(driver, page))).toContain('Khalifa Haftar');
      await panel.bringToFront();
      await panel.click('[data-entity="khalifa-haftar"] .jump .chip:last-child');
      await until('the page to be back', () => page.evaluate(() => scrollY === 0));
    });
    test('holds the whole glossary, with search and related terms', async () => {
      await panel.click('#tab-all');
      await until('the glossary', async () => (await rows()).length > 50);
      await panel.type('.find', 'steinmeier');
      await until('the found one', async () => (await rows())[0] === 'Steinmeier formula');
      await panel.click('[data-entity="steinmeier-formula"] .row-head');
      await until('its card', async () => (await panel.$('[data-entity="steinmeier-formula"] .card .chip')) !== null);
      await panel.screenshot({ path: `out/${name}-panel-all.png` });
      await panel.click('.card .chip');
      await until('the related card', async () => (await panel.$('.card [aria-label="Back"]')) !== null);
      await panel.click('.card [aria-label="Back"]');
      await until('the way back', async () => (await textOf('.card h2')) === 'Steinmeier formula');
    });
  });

  describe('the site switch', () => {
    const popupText = () => driver.inPopup<string>('() => document.body.textContent');

    test('the popup names the site, its state, the count and the day; the badge counts terms', async () => {
      const page = await open(STORY);
      await untilMarked(page);
      await until('the badge', async () => (await driver.badge(page)) === String(TERMS));
      await driver.pressToolbarButton(page);
      const text = await until('the popup', async () => ((await popupText()).includes(String(TERMS)) ? await popupText() : undefined));
      for (const words of ['themoscowtimes.com', 'Explaining terms on this site', `${TERMS} terms on this page`, 'Published 31 Jan 2017', 'Nothing you read is sent anywhere']) expect(text).toContain(words);
      await page.close();
    });
    test('off: marks vanish at once and nothing of ours runs on the next page; on: they come back', async () => {
      const page = await open(STORY);
      await untilMarked(page);
      await driver.pressToolbarButton(page);
      await until('the popup', async () => (await popupText()).includes(String(TERMS)));
      await driver.clickInPopup('[role=switch]');
      await until('the marks to vanish', async () => (await marks(page)).length === 0);
      const next = await open(STRICT);
      await new Promise((done) => setTimeout(done, 900));
      expect(await marks(next)).toEqual([]);
      expect(await driver.badge(next)).toBe('');
      await next.close();
      await page.bringToFront();
      await driver.command('toggle-site', page);
      await untilMarked(page);
      await page.close();
    });
    test('another site is off until the reader turns it on, for that one origin', async () => {
      const page = await open(ELSEWHERE);
      await new Promise((done) => setTimeout(done, 700));
      expect(await marks(page)).toEqual([]);
      await driver.grantAhead('https://news.example.org/*');
      await page.bringToFront();
      await driver.pressToolbarButton(page);
      await until('the popup', async () => (await popupText()).includes('news.example.org'));
      expect(await popupText()).toContain('Off on this site');
      await driver.clickInPopup('[role=switch]');
      expect((await untilMarked(page)).map(({ text }) => text)).toContain('Minsk agreements');
      expect(await hoverTerm(driver, page, 'Minsk agreements')).toContain('31 Jan 2017');
      await page.close();
    });
    test('the leave to read a site withdrawn, with a page of it open: marks vanish, settings and popup say what stands, nothing runs there again', async () => {
      const page = await open(ELSEWHERE);
      await untilMarked(page);
      const options = await driver.openOwnPage('options.html');
      const inOptions = async <T>(source: string) => JSON.parse((await options.evaluate(`(async () => JSON.stringify((await (${source})) ?? null))()`)) as string) as T;
      const matches = () => inOptions<string[]>('chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches))');
      // The same is done when the browser starts, and whenever the background does.
      expect(await matches()).toHaveLength(2);
      await inOptions('chrome.scripting.unregisterContentScripts()');
      await driver.stopBackground();
      await inOptions("chrome.runtime.sendMessage({ newsgloss: 'background', call: 'entity', argument: '' })");
      await until('the list of sites to be made anew', async () => (await matches()).length === 2);
      // A reader does it in the browser's own settings, which end in the same.
      expect(await inOptions('chrome.permissions.remove({ origins: ["https://news.example.org/*"] })')).toBe(true);
      await until('the marks to vanish', async () => (await marks(page)).length === 0);
      await until('the list of sites', async () => (await matches()).join() === '*://*.themoscowtimes.com/*');
      await until('the settings', () => options.$eval('[role=switch][aria-label$="news.example.org"]', (one) => one.getAttribute('aria-checked') === 'false'));
      expect(await options.$$eval('li', (all) => all.map((one) => one.textContent).filter((text) => text.includes('does not let Newsgloss read it')).length)).toBe(1);
      await driver.pressToolbarButton(page);
      await until('the popup', async () => (await popupText()).includes('Your browser does not let Newsgloss read this site.'));
      await page.bringToFront();
      await page.reload();
      await new Promise((done) => setTimeout(done, 700));
      expect(await marks(page)).toEqual([]);
      await page.close();
      await options.close();
    });
  });

  test('it loads without a warning', async () => {
    expect(await driver.complaints()).toEqual([]);
  });

  test('the popup opens the side panel', async () => {
    const page = await open(STORY);
    await untilMarked(page);
    await driver.pressToolbarButton(page);
    await until('the popup', () => driver.inPopup<boolean>('() => document.querySelector(".main-button") !== null'));
    expect(await driver.isPanelOpen()).toBe(false);
    await driver.clickInPopup('.main-button');
    await until('the panel', () => driver.isPanelOpen());
    await page.close();
  });

  test('every command has its keys', async () => {
    const welcome = await driver.openOwnPage('welcome.html');
    const keys = await until('the keys', async () => {
      const found = await welcome.$$eval('kbd', (all) => all.map((one) => one.textContent));
      return found.length > 0 && found;
    });
    expect(keys).toHaveLength(4);
    await welcome.close();
  });

  test('a killed background costs nothing: pages are read, related terms open', async () => {
    const before = await open(STORY);
    await untilMarked(before);
    await driver.stopBackground();
    const page = await open(expected('two-stories').url);
    expect(await hoverTerm(driver, page, 'NATO')).toContain('NATO');
    await page.close();
    await driver.stopBackground();
    await before.bringToFront();
    await hoverTerm(driver, before, 'Minsk agreements');
    // The map comes from the background too, and moves what is below it.
    const place = () => inCard(driver, before, '.chip:last-child, li:last-child .chip');
    const chip = await until('the chip to lie still', async () => {
      const was = await place();
      await new Promise((done) => setTimeout(done, 300));
      const is = await place();
      return is && was?.y === is.y && is;
    });
    await before.mouse.move(chip.x, chip.y, { steps: 6 });
    await before.mouse.click(chip.x, chip.y);
    await until('the related card', async () => (await inCard(driver, before, '[aria-label="Back"]')) !== undefined);
    await before.close();
  });
});
