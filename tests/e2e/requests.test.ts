import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until, type Driver } from './driver/driver.ts';
import type { BrowserName } from './driver/find-browser.ts';
import { launch } from './driver/launch.ts';
import { startLocalSite, type LocalSite } from './driver/local-site.ts';
import { cardText, hoverTerm, inCard, untilMarked } from './driver/reading.ts';

const { url: STORY } = JSON.parse(readFileSync('tests/pages/opinion-2017/expected.json', 'utf8')) as { url: string };
const HTML = readFileSync('tests/pages/opinion-2017/page.html', 'utf8');
/** What browsers ask for by themselves, with or without any extension: their makers' own hosts. */
const BROWSERS_OWN = /^[^/]*\/\/(?:[\w-]+\.)*(?:mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gvt1\.com|gstatic\.com|example\.com)(?::\d+)?\//;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let site: LocalSite;
  let driver: Driver;
  beforeAll(async () => {
    site = await startLocalSite({ [STORY]: HTML });
    driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port });
  });
  afterAll(async () => {
    await driver.close();
    site.close();
  });
  const asked = () => site.asked.filter((url) => !BROWSERS_OWN.test(url));

  test('a whole reading session asks for nothing that the page itself does not ask for', async () => {

    const options = await driver.openOwnPage('options.html');
    const page = await driver.browser.newPage();
    await page.goto(STORY);
    await page.bringToFront();
    await untilMarked(page);
    expect(await hoverTerm(driver, page, 'Minsk agreements')).toContain('Since then');
    const chip = (await inCard(driver, page, '.chip')) ?? expect.fail('no related term');
    await page.mouse.move(chip.x, chip.y, { steps: 6 });
    await page.mouse.click(chip.x, chip.y);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await cardText(driver, page)) === undefined);
    // A place, whose map is drawn.
    await driver.command('next-term', page);
    await until('a card', () => cardText(driver, page));
    const panel = await driver.openOwnPage(`panel.html?tabId=${await driver.tabId(STORY)}`);
    await until('the terms', async () => (await panel.$$('.row')).length > 0);
    await panel.click('.row-head');
    await until('a card', async () => (await panel.$('.card')) !== null);
    await panel.click('#tab-timeline');
    await until('the timeline', async () => (await panel.$('.story-events')) !== null);
    await panel.click('#tab-all');
    await until('the glossary', async () => (await panel.$$('.row')).length > 50);
    await panel.type('.find', 'steinmeier');
    await until('the found one', async () => (await panel.$('[data-entity="steinmeier-formula"]')) !== null);
    await driver.openOwnPage(`panel.html?tabId=${await driver.tabId(STORY)}&endnotes=2017-01-31`);
    await driver.openOwnPage(`popup.html?tabId=${await driver.tabId(STORY)}`);
    const welcome = await driver.openOwnPage('welcome.html');
    await until('the demo', async () => (await welcome.$('kbd')) !== null);
    await options.bringToFront();
    await options.click('input[name=mark]:not(:checked)');
    await driver.stopBackground();
    const again = await driver.browser.newPage();
    await again.goto(STORY);
    await untilMarked(again);
    await new Promise((done) => setTimeout(done, 1500));
    const pagesOwn = new Set([STORY, new URL('/favicon.ico', STORY).href, ...[...HTML.matchAll(/<(?:img|script|link|iframe)\b[^>]*?(?:src|href)="([^"]+)"/g)].map(([, link = '']) => new URL(link, STORY).href)]);
    expect(asked().length).toBeGreaterThan(1);
    expect(asked().filter((url) => !pagesOwn.has(url))).toEqual([]);
  }, 120_000);

  test('the recorder would have seen one', async () => {
    const page = await driver.browser.newPage();
    await page.goto(STORY);
    await page.evaluate(() => fetch('https://collector.example.org/?read=minsk', { mode: 'no-cors' }).catch(() => undefined));
    expect(asked()).toContain('https://collector.example.org/?read=minsk');
  });
});
