import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MARKED } from './driver/demo-terms.ts';
import { until, type Driver } from './driver/driver.ts';
import { launch } from './driver/launch.ts';
import { startLocalSite, type LocalSite } from './driver/local-site.ts';
import { cardText, hoverTerm, marks, untilMarked } from './driver/reading.ts';

const { url } = JSON.parse(readFileSync('tests/pages/opinion-2017/expected.json', 'utf8')) as { url: string };

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let site: LocalSite;
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-profile-'));
  beforeAll(async () => {
    site = await startLocalSite({ [url]: readFileSync('tests/pages/opinion-2017/page.html', 'utf8') });
  });
  afterAll(() => {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Restarts need an installed extension: in Firefox a packed one, in Chromium one given by flag. */
  function installed(): string {
    if (name === 'chromium') return resolve('dist/chromium');
    const packed = resolve('dist/firefox.xpi');
    execFileSync(process.execPath, ['node_modules/web-ext/bin/web-ext.js', 'build', '--source-dir', 'dist/firefox', '--artifacts-dir', 'dist', '--filename', 'firefox.xpi', '--overwrite-dest', '--no-config-discovery']);
    return packed;
  }
  const start = (): Promise<Driver> => launch(name, { extension: installed(), proxyPort: site.port, profile: join(folder, 'profile') });

  test('what the reader switched off stays off after a restart, and what they set is kept', async () => {
    const first = await start();
    try {
      const page = await first.browser.newPage();
      await page.goto(url);
      await untilMarked(page);
      await first.command('toggle-site', page);
      await until('the marks to vanish', async () => (await marks(page)).length === 0);
      const options = await first.openOwnPage('options.html');
      await until('the settings', async () => (await options.$('[role=switch][aria-checked=false]')) !== null);
      await options.click('input[name=mark]:not(:checked)');
      // The browser writes what was stored a little later than it says so.
      await new Promise((done) => setTimeout(done, 1500));
    } finally {
      await first.close();
    }
    const second = await start();
    try {
      const page = await second.browser.newPage();
      await page.goto(url);
      await new Promise((done) => setTimeout(done, 1500));
      expect(await marks(page)).toEqual([]);
      await page.bringToFront();
      await second.command('toggle-site', page);
      const all = await untilMarked(page);
      // "Every time" was set before the restart.
      expect(all.filter(({ text }) => text === 'Merkel' || text === 'Angela Merkel')).toHaveLength(2);
    } finally {
      await second.close();
    }
  });

  test('reloaded under an open page: the old script falls silent, the new one takes over, the page notices nothing', async () => {
    const driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port });
    try {
      const page = await driver.browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(url);
      await hoverTerm(driver, page, 'Minsk agreements');
      await driver.reload();
      await page.bringToFront();
      await until('the marks of the new one', async () => (await marks(page)).length === MARKED);
      await page.mouse.move(5, 300, { steps: 3 });
      await new Promise((done) => setTimeout(done, 800));
      expect(await hoverTerm(driver, page, 'Principals Committee')).toContain('Principals Committee');
      await page.keyboard.press('Escape');
      await until('the card to close', async () => (await cardText(driver, page)) === undefined);
      expect(await page.$$('newsgloss-card')).toHaveLength(1);
      expect(complaints).toEqual([]);
    } finally {
      await driver.close();
    }
  });

  test('settings that are broken, or of another shape, cost nothing else', async () => {
    const driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port });
    try {
      const own = await driver.openOwnPage('options.html');
      const store = (settings: unknown) => own.evaluate((value) => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void>; get(): Promise<{ settings: unknown }> } } } }).chrome.storage.local.set({ settings: value }), settings);
      await store({ sites: ['themoscowtimes.com'], mark: 'all', fromLater: { a: 1 } });
      const page = await driver.browser.newPage();
      await page.goto(url);
      expect((await untilMarked(page)).length).toBeGreaterThan(23);
      await page.bringToFront();
      await driver.command('toggle-site', page);
      await until('the marks to vanish', async () => (await marks(page)).length === 0);
      const stored = await own.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<{ settings: unknown }> } } } }).chrome.storage.local.get());
      expect(stored.settings).toEqual({ sites: { 'themoscowtimes.com': false }, mark: 'all', fromLater: { a: 1 }, version: 1 });
    } finally {
      await driver.close();
    }
  });
});
