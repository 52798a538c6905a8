import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MARKED, TERMS } from './driver/demo-terms.ts';
import { until, type Driver } from './driver/driver.ts';
import type { BrowserName } from './driver/find-browser.ts';
import { launch } from './driver/launch.ts';
import { startLocalSite, type LocalSite } from './driver/local-site.ts';
import { cardText, hoverTerm, inCard, marks, untilMarked } from './driver/reading.ts';

const expected = (slug: string) => (JSON.parse(readFileSync(`tests/pages/${slug}/expected.json`, 'utf8')) as { url: string }).url;
const html = (slug: string) => readFileSync(`tests/pages/${slug}/page.html`, 'utf8');
const STORY = expected('opinion-2017');
const OTHER = expected('two-stories');
const UNDATED = expected('archive-without-date');
const ELSEWHERE = expected('gallery-elsewhere');
const PLAIN = 'https://www.themoscowtimes.com/2019/05/05/nothing-to-explain-a90100';
const SECTION = 'https://www.themoscowtimes.com/opinion';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let site: LocalSite;
  let driver: Driver;
  let own: Page;

  beforeAll(async () => {
    mkdirSync('out', { recursive: true });
    site = await startLocalSite({
      [STORY]: html('opinion-2017'), [OTHER]: html('two-stories'), [UNDATED]: html('archive-without-date'), [ELSEWHERE]: html('gallery-elsewhere'),
      [SECTION]: '<!doctype html><title>Opinion</title><ul><li><a href="/x">Minsk agreements</a></ul>',
      [PLAIN]: `<!doctype html><title>Plain</title><article><h1>Nothing</h1><p>${'A day went by in which no word of any glossary was said by anyone at all. '.repeat(12)}</p></article>`,
    });
    driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port });
    own = await driver.openOwnPage('options.html');
  });
  afterAll(async () => {
    await driver.close();
    site.close();
  });

  /** Runs an expression in a page of ours, where `chrome` has the extension's functions. */
  const inOwn = async <T>(source: string, page = own) => JSON.parse((await page.evaluate(`(async () => JSON.stringify((await (${source})) ?? null))()`)) as string) as T;
  const stored = <T>(area: 'local' | 'sync') => inOwn<T>(`chrome.storage.${area}.get()`);
  const count = async (page: Page) => (await marks(page)).length;
  async function open(url: string): Promise<Page> {
    const page = await driver.browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return page;
  }
  async function openStory(url = STORY): Promise<Page> {
    const page = await open(url);
    await untilMarked(page);
    return page;
  }
  /** A page's tab, also where the extension does not see its address. */
  async function tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    return inOwn<number>('chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)');
  }
  async function panelBeside(tabId: number): Promise<Page> {
    const panel = await driver.openOwnPage(`panel.html?tabId=${tabId}`);
    await panel.setViewport({ width: 400, height: 700 });
    await until('the panel', async () => (await panel.$('.row, .notice')) !== null);
    return panel;
  }
  const text = (page: Page, selector: string) => page.$eval(selector, (one) => one.textContent);
  const pressWith = (page: Page, words: string) => until(`a button ${words}`, () => page.$$eval('button', (all, wanted) => {
    const button = all.find((one) => one.textContent === wanted);
    button?.click();
    return button !== undefined;
  }, words));

  describe('the panel', () => {
    test('keeps its place: what is open, what was typed and how far it was scrolled come back with the page', async () => {
      const page = await openStory();
      const panel = await panelBeside(await tabOf(page));
      await panel.click('[data-entity="nato"] .row-head');
      await until('the card', () => panel.$('[data-entity="nato"] .card'));
      await new Promise((done) => setTimeout(done, 300));
      // Away from the open card, which must not draw it back.
      await panel.evaluate(() => scrollTo(0, 150));
      await new Promise((done) => setTimeout(done, 200));
      const before = 150;
      await page.bringToFront();
      await page.goto(OTHER);
      await untilMarked(page);
      await panel.bringToFront();
      await until('the other page', async () => (await text(panel, 'h1')).includes('2 stories'));
      expect(await panel.$('.row.open')).toBeNull();
      await page.bringToFront();
      await page.goto(STORY);
      await untilMarked(page);
      await panel.bringToFront();
      await until('the first page again', () => panel.$('[data-entity="nato"] .card'));
      await until('its place', async () => Math.abs((await panel.evaluate(() => scrollY)) - before) < 5);
      await panel.click('#tab-all');
      await until('the glossary', () => panel.$('.filters'));
      await panel.type('.find', 'libya');
      await panel.click('#tab-timeline');
      await panel.click('#tab-all');
      expect(await panel.$eval('.find', (field) => (field as HTMLInputElement).value)).toBe('libya');
      await panel.close();
      await page.close();
    });

    test('narrows the glossary by kind and topic', async () => {
      const page = await openStory();
      const panel = await panelBeside(await tabOf(page));
      await panel.click('#tab-all');
      await until('the glossary', () => panel.$('.filters'));
      await panel.select('[aria-label=Kind]', 'person');
      await until('people alone', async () => (await panel.$$eval('.row .n', (all) => all.map((one) => one.textContent))).every((kind) => kind === 'Person'));
      const people = Number.parseInt((await text(panel, '.found')));
      await panel.select('[aria-label=Topic]', 'ukraine');
      const some = await until('fewer', async () => {
        const found = Number.parseInt((await text(panel, '.found')));
        return found < people && found;
      });
      expect((await panel.$$('.row')).length).toBe(some);
      await panel.type('.find', 'zzzz');
      await until('nothing', async () => (await text(panel, '.found')) === 'No term answers this.');
      await pressWith(panel, 'Show all terms');
      await until('all', async () => (await panel.$$('.row')).length > 50);
      await panel.close();
      await page.close();
    });

    test('j, k, the arrows, slash and Escape go through its list', async () => {
      const page = await openStory();
      const panel = await panelBeside(await tabOf(page));
      await panel.bringToFront();
      const focused = () => panel.evaluate(() => document.activeElement?.closest('[data-entity]')?.getAttribute('data-entity') ?? document.activeElement?.className);
      const ids = await panel.$$eval('.row', (all) => all.map((row) => row.getAttribute('data-entity')));
      await panel.keyboard.press('j');
      expect(await focused()).toBe(ids[0]);
      await panel.keyboard.press('j');
      await panel.keyboard.press('ArrowDown');
      await panel.keyboard.press('k');
      expect(await focused()).toBe(ids[1]);
      await panel.keyboard.press('Enter');
      await until('the card', () => panel.$(`[data-entity="${ids[1]}"] .card`));
      await panel.keyboard.press('Tab');
      await panel.keyboard.press('Escape');
      await until('it to close', async () => (await panel.$('.card')) === null);
      expect(await focused()).toBe(ids[1]);
      await panel.keyboard.press('/');
      expect(await focused()).toBe('find');
      await panel.keyboard.type('jk');
      expect(await panel.$eval('.find', (field) => (field as HTMLInputElement).value)).toBe('jk');
      await panel.close();
      await page.close();
    });

    test.each([
      ['without a story', SECTION, 'No story was found on this page.', 'Search the glossary'],
      ['with nothing of the glossary', PLAIN, 'None of the glossary’s terms stands in this story.', 'Search the glossary'],
      ['that the browser does not show us', ELSEWHERE, 'Newsgloss does not see this page.', 'Search the glossary'],
    ])('beside a page %s says so, and leads on', async (_, url, words, action) => {
      const page = await open(url);
      await new Promise((done) => setTimeout(done, 800));
      const panel = await panelBeside(await tabOf(page));
      await until(words, async () => (await text(panel, '.notice-title')) === words);
      expect(await panel.$$eval('.notice button', (all) => all.map((one) => one.textContent))).toEqual([action]);
      await panel.click('.notice button');
      await until('the glossary', async () => (await panel.$$('.row')).length > 50);
      await panel.close();
      await page.close();
    });
    test('beside a site that is off turns it on', async () => {
      const page = await openStory();
      await driver.command('toggle-site', page);
      await until('the marks to vanish', async () => (await count(page)) === 0);
      const panel = await panelBeside(await tabOf(page));
      await until('the words', async () => (await text(panel, '.notice-title')) === 'Newsgloss is off on themoscowtimes.com.');
      await panel.screenshot({ path: `out/${name}-panel-off.png` });
      await panel.bringToFront();
      await panel.click('.notice button');
      await until('the terms', async () => (await panel.$$('.row')).length === TERMS);
      expect(await count(page)).toBeGreaterThan(0);
      // As it comes: no word of it is left.
      expect((await stored<{ settings: { sites: object } }>('local')).settings.sites).toEqual({});
      await panel.close();
      await page.close();
    });
    test('without a day says so, and takes one', async () => {
      const page = await openStory(UNDATED);
      const panel = await panelBeside(await tabOf(page));
      expect(await text(panel, '.asof')).toMatch(/^No day of publication found · \d+ terms? · set the day$/);
      await panel.click('#tab-timeline');
      expect(await text(panel, '.notice-title')).toBe('The story’s day is not known.');
      await panel.click('.notice .link');
      await panel.$eval('.notice input', (field) => (field.value = '2015-06-01'));
      await panel.click('.notice [type=submit]');
      await until('the timeline', () => panel.$('.story-events'));
      await inOwn('chrome.storage.local.remove("givenDays")');
      await panel.close();
      await page.close();
    });

    test('copies the terms as endnotes, and opens them to be printed', async () => {
      const page = await openStory();
      const panel = await panelBeside(await tabOf(page));
      await panel.evaluate(() => {
        navigator.clipboard.writeText = (copied) => Promise.resolve(void ((window as unknown as { copied: string }).copied = copied));
      });
      const copied = () => panel.evaluate(() => (window as unknown as { copied: string }).copied);
      await pressWith(panel, 'Copy as Markdown');
      await until('the word', async () => (await text(panel, '.take-along [role=status]')) === `${TERMS} notes are on the clipboard.`);
      expect(await copied()).toMatch(/^# Notes to “After the Call, the Hard Questions”\n[\s\S]*\n\d+\. \*\*Minsk agreements\*\* \(Agreement\)[\s\S]*As of 31 Jan 2017: [\s\S]*\]\(<https:/);
      await pressWith(panel, 'Copy as text');
      await until('the text', async () => (await copied()).startsWith('Notes to “After'));
      const pages = (await driver.browser.pages()).length;
      await pressWith(panel, 'Print');
      await until('the tab', async () => (await driver.browser.pages()).length === pages + 1);
      const notes = await driver.openOwnPage(`panel.html?tabId=${await tabOf(page)}&endnotes=2022-03-01`);
      await until('the notes', async () => (await notes.$$('.endnotes ol > li')).length === TERMS);
      expect(await text(notes, '.endnotes')).toContain('Each note says what stood on 1 Mar 2022');
      await notes.close();
      await panel.close();
      await page.close();
    });
  });

  describe('pauses', () => {
    let page: Page;
    let popup: Page;
    const title = () => inOwn<string>(`chrome.action.getTitle({ tabId: ${tabId} })`);
    let tabId: number;
    beforeAll(async () => {
      page = await openStory();
      tabId = await tabOf(page);
      popup = await driver.openOwnPage(`popup.html?tabId=${tabId}`);
      await until('the popup', () => popup.$('.pause button'));
    });
    afterAll(async () => {
      await popup.close();
      await page.close();
    });
    const state = () => text(popup, '.pause');

    test('on this page: marks go and come back, the toolbar says so, another page is as it was', async () => {
      const all = await count(page);
      expect(await title()).toBe(`Newsgloss: ${TERMS} terms on this page`);
      await pressWith(popup, 'Pause on this page');
      await until('the marks to go', async () => (await count(page)) === 0);
      await until('the words', async () => (await state()).startsWith('Paused on this page until you load it anew.'));
      await until('the toolbar', async () => (await title()) === 'Newsgloss: paused');
      await popup.screenshot({ path: `out/${name}-popup-paused.png` });
      const other = await openStory(OTHER);
      await other.close();
      await pressWith(popup, 'Resume');
      await until('the marks', async () => (await count(page)) === all);
      await until('the toolbar', async () => (await title()) === `Newsgloss: ${TERMS} terms on this page`);
      await until('the buttons', async () => (await state()).includes('Pause on this page'));
      await pressWith(popup, 'Pause on this page');
      await until('the marks to go again', async () => (await count(page)) === 0);
      await page.bringToFront();
      await page.reload();
      await until('the marks after loading anew', async () => (await count(page)) === all);
    });
    test('for an hour, everywhere, over the background’s sleep and new pages; how long is said; undone at once', async () => {
      await popup.bringToFront();
      await until('the buttons', async () => (await state()).includes('Pause for an hour'));
      await pressWith(popup, 'Pause for an hour');
      await until('the marks to go', async () => (await count(page)) === 0);
      expect(await until('how long', async () => (await state()).startsWith('Paused on every site') && (await state()))).toBe('Paused on every site for 60 more minutes.Resume');
      await driver.stopBackground();
      const other = await open(OTHER);
      await new Promise((done) => setTimeout(done, 1200));
      expect(await count(other)).toBe(0);
      await popup.bringToFront();
      await pressWith(popup, 'Resume');
      await untilMarked(page);
      await untilMarked(other);
      await other.close();
    });
    test('runs out by itself', async () => {
      await inOwn('chrome.storage.local.set({ pausedUntil: Date.now() + 2500 })');
      await until('the marks to go', async () => (await count(page)) === 0);
      expect(await state()).toContain('for 1 more minute.');
      await untilMarked(page);
      await until('the buttons', async () => (await state()).includes('Pause for an hour'));
    });
  });

  describe('the settings', () => {
    beforeEach(() => own.bringToFront());
    test('colours: our pages and the card take the reader’s', async () => {
      const page = await openStory();
      await own.bringToFront();
      await own.click('input[name=theme]:nth-of-type(1)');
      await own.$$eval('input[name=theme]', (all) => (all[2] as HTMLInputElement).click());
      await until('dark settings', () => own.evaluate(() => getComputedStyle(document.documentElement).backgroundColor === 'rgb(28, 29, 32)'));
      await own.$$eval('input[name=trigger]', (all) => (all[1] as HTMLInputElement).click());
      await until('the trigger', async () => (await stored<{ settings: { trigger?: string } }>('local')).settings.trigger === 'click');
      await own.$$eval('input[name=trigger]', (all) => (all[0] as HTMLInputElement).click());
      await until('the trigger', async () => (await stored<{ settings: { trigger?: string } }>('local')).settings.trigger === 'hover');
      await hoverTerm(driver, page, 'Minsk agreements');
      const colour = () => driver.inClosedRoot<string>(page, 'newsgloss-card', '(root) => { const card = root.querySelector(".popover"); return card.ownerDocument.defaultView.getComputedStyle(card).backgroundColor; }');
      expect(await colour()).toBe('rgb(37, 39, 43)');
      await own.bringToFront();
      await own.$$eval('input[name=theme]', (all) => (all[0] as HTMLInputElement).click());
      await until('light settings', () => own.evaluate(() => getComputedStyle(document.documentElement).backgroundColor === 'rgb(255, 254, 251)'));
      await page.close();
    });
    test('two windows: what is set holds in both at once', async () => {
      const page = await openStory();
      await inOwn(`chrome.windows.create({ url: ${JSON.stringify(OTHER)} }).then(() => true)`);
      const there = await until('the page in the other window', async () => (await driver.browser.pages()).find((one) => one.url() === OTHER));
      await untilMarked(there);
      const before = [await count(page), await count(there)];
      await own.$$eval('input[name=density]', (all) => (all[2] as HTMLInputElement).click());
      await until('more marks in both', async () => (await count(page)) === TERMS && (await count(there)) > (before[1] ?? 0));
      await own.$$eval('input[name=density]', (all) => (all[1] as HTMLInputElement).click());
      await until('marks as before in both', async () => (await count(page)) === before[0] && (await count(there)) === before[1]);
      await there.close();
      await page.close();
    });
    test('known terms go to a file and come back; a bad file says what to do, and nothing is lost', async () => {
      await inOwn('chrome.storage.local.set({ knownTerms: { nato: { name: "NATO", state: "2009-04-01", on: "2017-01-31" }, libya: { name: "Libya", state: "", on: "" } } })');
      await until('the list', async () => (await own.$$('.known-terms li')).length === 2);
      await own.evaluate(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          void (blob as Blob).text().then((written) => ((window as unknown as { file: string }).file = written));
          return make(blob);
        };
      });
      await own.click('.export');
      const file = await until('the file', () => own.evaluate(() => (window as unknown as { file?: string }).file));
      expect(JSON.parse(file)).toMatchObject({ format: 'newsgloss known terms', version: 1, terms: { nato: { name: 'NATO' } } });
      const upload = async (content: string) => {
        writeFileSync('out/known.json', content);
        const field = await own.$('input[type=file]');
        await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(resolve('out/known.json'));
        return until('the word', async () => (await text(own, '.terms-file [role=status]')) || undefined);
      };
      expect(await upload(file.slice(0, 90))).toMatch(/cannot be read.*Nothing was changed here\. Export the terms again/);
      expect((await own.$$('.known-terms li')).length).toBe(2);
      await own.click('.show-all');
      await until('none', async () => (await own.$$('.known-terms li')).length === 0);
      await upload(file);
      await until('all again', async () => (await own.$$('.known-terms li')).length === 2);
      expect(await text(own, '.terms-file [role=status]')).toContain('2 terms were added.');
    });
    test('sync is off; on, it carries settings and no terms, and takes what comes; off, it leaves nothing', async () => {
      expect(await stored('sync')).toEqual({});
      await own.click('input[name=sync]');
      await until('the copy', async () => 'settings' in (await stored<object>('sync')));
      expect(Object.keys(await stored<object>('sync'))).toEqual(['settings']);
      await own.click('input[name=density][value=everything]');
      await until('the change', async () => (await stored<{ settings: { density?: string } }>('sync')).settings.density === 'everything');
      await inOwn('chrome.storage.sync.set({ settings: { density: "key", version: 1 } })');
      await until('what came', () => own.$eval('input[name=density][value=key]', (field) => field.checked));
      await own.click('input[name=sync]');
      await until('nothing', async () => Object.keys(await stored<object>('sync')).length === 0);
      await own.click('input[name=density][value=normal]');
      await new Promise((done) => setTimeout(done, 400));
      expect(await stored('sync')).toEqual({});
    });
    test('storage that is full: what stands stays, it is said, and once there is room again all goes on', async () => {
      const page = await openStory();
      const all = await count(page);
      await own.bringToFront();
      // Firefox sets no bound that could be reached here: there the settings page alone is refused.
      const [fill, empty] = name === 'chromium'
        ? ['chrome.storage.local.getBytesInUse().then((used) => chrome.storage.local.set({ ballast: "x".repeat(chrome.storage.local.QUOTA_BYTES - used - "ballast".length - 2) }))', 'chrome.storage.local.remove("ballast")']
        : ['void (window.real = browser.storage.local.set, browser.storage.local.set = () => Promise.reject(new Error("QuotaExceededError")))', 'void (browser.storage.local.set = window.real)'];
      await inOwn(fill);
      await own.click('input[name=density][value=everything]');
      await until('the word', async () => (await text(own, '.not-kept')).startsWith('This could not be kept: the storage of this device is full'));
      expect(await own.$eval('input[name=density][value=normal]', (field) => field.checked)).toBe(true);
      await own.screenshot({ path: `out/${name}-options-full.png` });
      if (name === 'chromium') {
        await hoverTerm(driver, page, 'Minsk agreements');
        const tick = (await inCard(driver, page, '[aria-label="I know this term"]')) ?? expect.fail();
        await page.mouse.move(tick.x, tick.y, { steps: 6 });
        await page.mouse.click(tick.x, tick.y);
        await until('the card’s word', async () => (await cardText(driver, page))?.includes('This could not be kept'));
        await driver.command('toggle-site', page);
        await until('the toolbar’s sign', async () => (await driver.badge(page)) === '!');
        expect(await count(page)).toBe(all);
      }
      await own.bringToFront();
      await inOwn(empty);
      await own.click('input[name=density][value=key]');
      await until('no word', async () => (await own.$('.not-kept')) === null);
      await own.click('input[name=density][value=normal]');
      await until('it to be kept', async () => (await stored<{ settings: { density?: string } }>('local')).settings.density === 'normal');
      await page.close();
    });
    test('erasing leaves nothing, here and in open pages', async () => {
      await inOwn('chrome.storage.local.set({ knownTerms: { nato: { name: "NATO", state: "", on: "" }, libya: { name: "Libya", state: "", on: "" } } })');
      const page = await openStory();
      const all = await count(page);
      expect(all).toBe(MARKED - 2);
      await own.bringToFront();
      await own.click('input[name=density][value=key]');
      await until('fewer marks', async () => (await count(page)) < all);
      await pressWith(own, 'Erase everything');
      await until('the question', async () => (await text(own, '.erase')).includes('the 2 terms you know'));
      await own.screenshot({ path: `out/${name}-options-erase.png` });
      await pressWith(own, 'Yes, erase everything');
      await until('the word', async () => (await text(own, '.erase')).includes('Everything was erased.'));
      expect([await stored('local'), await stored('sync')]).toEqual([{}, {}]);
      await until('marks as at the start', async () => (await count(page)) === MARKED);
      await page.close();
    });
  });

  test('the welcome page’s demo story: marks, cards, dates, density, known terms and the panel, without any leave', async () => {
    const welcome = await driver.openOwnPage('welcome.html');
    await welcome.setViewport({ width: 1100, height: 900 });
    await welcome.bringToFront();
    const all = (await untilMarked(welcome)).map(({ text: words }) => words);
    expect(all).toEqual(expect.arrayContaining(['Minsk agreements', 'Principals Committee', 'Libyan National Army']));
    const card = await hoverTerm(driver, welcome, 'Minsk agreements');
    for (const words of ['When this was published', '31 Jan 2017', 'Since then']) expect(card).toContain(words);
    await new Promise((done) => setTimeout(done, 300));
    await welcome.screenshot({ path: `out/${name}-welcome.png` });
    const tick = (await inCard(driver, welcome, '[aria-label="I know this term"]')) ?? expect.fail();
    await welcome.mouse.move(tick.x, tick.y, { steps: 6 });
    await welcome.mouse.click(tick.x, tick.y);
    await until('one mark less', async () => (await count(welcome)) === all.length - 1);
    await welcome.keyboard.press('Escape');
    await until('the card to close', async () => (await cardText(driver, welcome)) === undefined);
    expect(await hoverTerm(driver, welcome, 'over the weekend', 'newsgloss-date')).toContain('28–29 Jan 2017');
    await welcome.keyboard.press('Escape');
    await welcome.click('input[name=mark-dates]');
    await until('no dates', async () => (await marks(welcome, 'newsgloss-date')).length === 0);
    await welcome.click('.density button:first-child');
    await until('fewer marks', async () => (await count(welcome)) < all.length - 1);
    const panel = await panelBeside(await inOwn<number>('chrome.tabs.getCurrent().then(({ id }) => id)', welcome));
    await until('its terms', async () => (await panel.$$('.row')).length > all.length);
    expect(await text(panel, '.panel > header')).toContain('An Hour on the TelephonePublished 31 Jan 2017');
    await panel.click('[data-entity="libya"] .row-head');
    await until('the way into the text', () => panel.$('.jump .chip'));
    await panel.click('.jump .chip');
    expect(await until('the card in the story', () => cardText(driver, welcome))).toContain('Libya');
    await inOwn('chrome.storage.local.clear()');
    await panel.close();
    await welcome.close();
  });

  test('nothing was asked of any server but the pages themselves', () => {
    expect(site.misses.filter((url) => !url.endsWith('/favicon.ico') && /themoscowtimes|example\.org|newsgloss/.test(url))).toEqual([]);
  });
});
