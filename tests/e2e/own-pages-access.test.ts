import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from './driver/driver.ts';
import { launch } from './driver/launch.ts';
import { startLocalSite } from './driver/local-site.ts';
import { untilMarked } from './driver/reading.ts';

const { url } = JSON.parse(readFileSync('tests/pages/opinion-2017/expected.json', 'utf8')) as { url: string };
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe-core finds against WCAG 2.2 AA and its own good practice, as `rule: element`. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return (await page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary.slice(0, 200))))`)) as string[];
}

/** Each page of ours, in the states that show the most of it. */
const STATES: readonly (readonly [string, (tab: number) => string, string, ((page: Page) => Promise<unknown>)?])[] = [
  ['panel with a card and the day open', (tab) => `panel.html?tabId=${tab}`, '.row', async (page) => {
    await page.click('.days summary');
    await page.click('.debt summary');
    await page.click('[data-entity="minsk-agreements"] .row-head');
    await page.waitForSelector('.card');
  }],
  ['panel, timeline', (tab) => `panel.html?tabId=${tab}`, '.row', (page) => page.click('#tab-timeline')],
  ['panel, all terms', (tab) => `panel.html?tabId=${tab}`, '.row', async (page) => {
    await page.click('#tab-all');
    await page.waitForSelector('.filters');
  }],
  ['panel without a story', () => 'panel.html?tabId=999999', '.notice'],
  ['endnotes', (tab) => `panel.html?tabId=${tab}&endnotes=`, '.endnotes li'],
  ['popup', (tab) => `popup.html?tabId=${tab}`, '.big'],
  ['options, about to erase', () => 'options.html', '.erase button', (page) => page.click('.erase button')],
  ['welcome', () => 'welcome.html', 'kbd'],
];

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  test.each([['light', 'en'], ['dark', 'ru']] as const)('axe-core finds nothing on our own pages, %s, in the language %s', async (scheme, language) => {
    const site = await startLocalSite({ [url]: readFileSync('tests/pages/opinion-2017/page.html', 'utf8') });
    const driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port, dark: scheme === 'dark' });
    try {
      const story = await driver.browser.newPage();
      await story.goto(url);
      await untilMarked(story);
      const tab = await driver.tabId(url);
      const settings = await driver.openOwnPage('options.html');
      await settings.click(`input[name=language][value=${language}]`);
      await until('the language', () => settings.evaluate((wanted) => document.documentElement.lang === wanted, language));
      await settings.close();
      const found: Record<string, readonly string[]> = {};
      for (const [state, path, ready, prepare] of STATES) {
        const page = await driver.openOwnPage(path(tab));
        await page.setViewport({ width: 400, height: 860 });
        await until(state, () => page.$(ready));
        await prepare?.(page);
        // Transitions of the switch must be over, or its colours are read half-way.
        await new Promise((done) => setTimeout(done, 250));
        expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
        const here = await violations(page);
        if (here.length > 0) found[state] = here;
        await page.close();
      }
      expect(found).toEqual({});
    } finally {
      await driver.close();
      site.close();
    }
  }, 150_000);
});
