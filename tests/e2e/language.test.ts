import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TERMS } from './driver/demo-terms.ts';
import { until, type Driver } from './driver/driver.ts';
import type { BrowserName } from './driver/find-browser.ts';
import { launch } from './driver/launch.ts';
import { startLocalSite, type LocalSite } from './driver/local-site.ts';
import { cardText, hoverTerm, untilMarked } from './driver/reading.ts';

const { url: STORY } = JSON.parse(readFileSync('tests/pages/opinion-2017/expected.json', 'utf8')) as { url: string };
const html = readFileSync('tests/pages/opinion-2017/page.html', 'utf8');

/** A browser with the story in it, for the time of some tests. */
function withBrowser(name: BrowserName, language?: string) {
  const held: { site?: LocalSite; driver?: Driver } = {};
  beforeAll(async () => {
    mkdirSync('out', { recursive: true });
    held.site = await startLocalSite({ [STORY]: html });
    held.driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: held.site.port, ...(language !== undefined && { language }) });
  });
  afterAll(async () => {
    await held.driver?.close();
    held.site?.close();
  });
  return () => held.driver ?? expect.fail('no browser');
}

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  const driver = withBrowser(name);
  test('a language chosen in the settings is spoken at once: settings, card, toolbar, popup and panel, and back again', async () => {
    const page = await driver().browser.newPage();
    await page.goto(STORY);
    await untilMarked(page);
    const tabId = await driver().tabId(STORY);
    const own = await driver().openOwnPage('options.html');
    await own.bringToFront();
    await until('the settings', () => own.$('input[name=language]'));
    const heading = () => own.$eval('h1', (one) => one.textContent);
    expect(await heading()).toBe('Newsgloss settings');
    await own.click('input[name=language][value=ru]');
    await until('them in Russian', async () => (await heading()) === 'Настройки Newsgloss');
    expect(await own.evaluate(() => [document.documentElement.lang, document.title])).toEqual(['ru', 'Newsgloss: настройки']);
    expect(await own.$eval('input[name=language][value=ru]', (one) => one === document.activeElement && one.checked)).toBe(true);

    const card = await hoverTerm(driver(), page, 'Minsk agreements');
    for (const words of ['Соглашение', 'На день публикации', '31 янв. 2017', 'С тех пор', 'Проверено:', 'эта статья']) expect(card).toContain(words);
    const languages = await driver().inClosedRoot<string[]>(page, 'newsgloss-card', '(root) => [root.querySelector(".popover").lang, root.querySelector(".gist").lang]');
    expect(languages).toEqual(['ru', 'en']);
    await page.screenshot({ path: `out/${name}-card-ru.png` });
    await page.reload();
    await untilMarked(page);
    await own.bringToFront();
    const title = () => own.evaluate(`chrome.action.getTitle({ tabId: ${tabId} })`);
    await until('the toolbar', async () => /^Newsgloss: \d+ термин\S* на этой странице$/.test(String(await title())));

    const popup = await driver().openOwnPage(`popup.html?tabId=${tabId}`);
    const said = () => popup.$eval('body', (one) => one.innerText);
    await until('the popup', async () => /\d+ термин\S* на этой странице/.test(await said()));
    for (const words of ['Опубликовано 31 янв. 2017', 'С момента публикации', 'Открыть словарь', 'Настройки']) expect((await said()).replace(/\s/g, ' ')).toContain(words);
    await popup.screenshot({ path: `out/${name}-popup-ru.png` });
    const panel = await driver().openOwnPage(`panel.html?tabId=${tabId}`);
    await panel.setViewport({ width: 400, height: 800 });
    await until('the panel', async () => (await panel.$eval('#panel', (one) => one.textContent)).includes('Взять с собой как сноски'));
    await panel.screenshot({ path: `out/${name}-panel-ru.png` });

    await own.bringToFront();
    await own.screenshot({ path: `out/${name}-options-ru.png` });
    await own.click('input[name=language][value=browser]');
    await until('English', async () => (await heading()) === 'Newsgloss settings');
    await popup.bringToFront();
    await until('the popup in English', async () => (await said()).includes(`${TERMS} terms on this page`));
    await page.bringToFront();
    await hoverTerm(driver(), page, 'Minsk agreements');
    expect(await cardText(driver(), page)).toContain('When this was published');
  });
});

describe('a Chromium in Russian', () => {
  const driver = withBrowser('chromium', 'ru');
  test('is spoken to in Russian without being asked, in the manifest too', async ({ skip }) => {
    const own = await driver().openOwnPage('options.html');
    const spoken = (await own.evaluate('chrome.i18n.getUILanguage()')) as string;
    if (!spoken.startsWith('ru')) skip(`This Chromium has no Russian of its own (it speaks ${spoken}).`);
    const page = await driver().browser.newPage();
    await page.goto(STORY);
    await untilMarked(page);
    const popup = await driver().openOwnPage(`popup.html?tabId=${await driver().tabId(STORY)}`);
    await until('the popup', async () => /\d+ термин\S* на этой странице/.test(await popup.$eval('body', (one) => one.innerText)));
    const description = await popup.evaluate('chrome.runtime.getManifest().description');
    expect(description).toMatch(/^Объясняет термины/);
    expect(await driver().complaints()).toEqual([]);
    expect(await hoverTerm(driver(), page, 'Minsk agreements')).toContain('На день публикации');
  });
});
