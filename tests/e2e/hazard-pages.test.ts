import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeDate } from '../../src/core/calendar-date.ts';
import type { PageReport } from '../../src/platform/messages.ts';
import { until } from './driver/driver.ts';
import type { BrowserName } from './driver/find-browser.ts';
import { extensionForAllPages } from './driver/for-all-pages.ts';
import { launch } from './driver/launch.ts';
import { startLocalSite } from './driver/local-site.ts';

interface Expected {
  readonly url: string;
  readonly stories: readonly { readonly headline: string; readonly published: object | null; readonly terms: readonly string[] }[];
}

const PAGES = readdirSync('tests/pages').map((slug) => ({
  slug,
  html: readFileSync(`tests/pages/${slug}/page.html`, 'utf8'),
  expected: JSON.parse(readFileSync(`tests/pages/${slug}/expected.json`, 'utf8')) as Expected,
}));

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  test('every page of tests/pages has the stories, the days and the terms that are expected of it', async () => {
    const extension = extensionForAllPages(name, 'probe.js');
    const site = await startLocalSite(Object.fromEntries(PAGES.map(({ html, expected }) => [expected.url, html])));
    const driver = await launch(name, { extension, proxyPort: site.port });
    try {
      const own = await driver.openOwnPage('options.html');
      for (const { slug, expected: { url, stories } } of PAGES) {
        const page = await driver.browser.newPage();
        await page.goto(url);
        const tab = await driver.tabId(url);
        const report = await until(`the stories of ${slug}`, async () => {
          const told = await own.evaluate((to) => (globalThis as unknown as { chrome: { tabs: { sendMessage(tab: number, message: object): Promise<unknown> } } }).chrome.tabs.sendMessage(to, { newsgloss: 'reader', call: 'describePage' }).catch(() => undefined), tab) as PageReport | undefined;
          return told?.stories.length === stories.length && told;
        }, 15_000);
        const found = report.stories.map(({ headline, published, terms }, i) => ({
          headline,
          published: published ? { day: writeDate(published.day), source: published.source, sure: published.sure, ...(published.modified && { modified: writeDate(published.modified) }) } : null,
          terms: terms.map(({ entity }) => entity.id).filter((id) => stories[i]?.terms.includes(id)),
        }));
        expect(found, slug).toEqual(stories.map(({ headline, published, terms }) => ({ headline, published, terms })));
        await page.close();
      }
      expect(await driver.complaints()).toEqual([]);
    } finally {
      await driver.close();
      site.close();
      rmSync(extension, { recursive: true, force: true });
    }
  }, 120_000);
});
