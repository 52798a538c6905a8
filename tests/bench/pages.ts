// npm run eval -- pages [--browser firefox] [--nth N] [--site PART]: reads real news pages at their own addresses, off the network, with the built
// extension on every site, and says what became of each. The pages are no part of the project; without them it says so and ends.
import { existsSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { PAGES } from '../../src/cli/eval-pages.ts';
import { writeDate } from '../../src/core/calendar-date.ts';
import type { PageReport } from '../../src/platform/messages.ts';
import { until, type Driver } from '../e2e/driver/driver.ts';
import { findBrowser, type BrowserName } from '../e2e/driver/find-browser.ts';
import { extensionForAllPages } from '../e2e/driver/for-all-pages.ts';
import { launch } from '../e2e/driver/launch.ts';
import { startLocalSite } from '../e2e/driver/local-site.ts';
import { cardText, marks } from '../e2e/driver/reading.ts';
import { realPages, serve } from './real-pages.ts';

/** How long a page may take until it has been read, in milliseconds, before it counts as one without a story. */
const PATIENCE = 4_000;
/** Where no term is marked, unless it holds most of the page: see `not-story.ts`. */
const BESIDE = 'script, style, noscript, template, nav, aside, form, button, select, textarea, label, code, pre, figcaption, h1, [contenteditable], [hidden], [aria-hidden="true"]';

/** What became of one page. */
interface Row {
  readonly url: string;
  readonly elements: number;
  readonly stories: number;
  readonly day: string | undefined;
  readonly marks: number;
  readonly astray: number;
  readonly isSame: boolean;
  readonly hadCard: boolean;
  readonly said: readonly string[];
  /** Milliseconds from when the page stood to when its reader knew all; waiting for our own questions included. */
  readonly took: number;
}

const option = (name: string) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const name = (option('--browser') ?? 'chromium') as BrowserName;
if (!existsSync(PAGES) || !findBrowser(name)) console.log(`Skipped: there ${findBrowser(name) ? `is no ${PAGES}` : `is no ${name}`}.`);
else process.exitCode = await run();

async function run(): Promise<number> {
  const extension = extensionForAllPages(name, 'probe.js');
  const site = await startLocalSite({});
  const driver = await launch(name, { extension, proxyPort: site.port });
  const own = await driver.openOwnPage('options.html');
  const rows: Row[] = [];
  for (const real of realPages(Number(option('--nth') ?? 1), option('--site') ?? '')) {
    const { url } = real;
    serve(site, real);
    try {
      const row = await readOne(driver, own, url);
      rows.push(row);
      console.log(`${row.stories} stories  ${row.day ?? 'no day'}  ${row.marks} marks${row.astray ? `, ${row.astray} ASTRAY` : ''}  ${row.took} ms${row.isSame ? '' : '  DOM DIFFERS'}${row.hadCard ? '' : '  no card'}  ${row.url} ${row.said.join(' ')}`);
    } catch (error) {
      console.log(`FAILED ${url}: ${(error as Error).message}`);
      rows.push({ url, elements: 0, stories: 0, day: undefined, marks: 0, astray: 0, isSame: false, hadCard: false, said: ['failed'], took: 0 });
    }
  }
  const complaints = await driver.complaints();
  sums(rows, complaints);
  await driver.close();
  site.close();
  rmSync(extension, { recursive: true, force: true });
  return complaints.length > 0 || rows.some(({ isSame, said }) => !isSame || said.length > 0) ? 1 : 0;
}

async function readOne(driver: Driver, own: Page, url: string): Promise<Row> {
  const said: string[] = [];
  const page = await driver.browser.newPage();
  page.on('console', (message) => /newsgloss|extension:\/\//i.test(`${message.text()} ${message.location().url}`) && said.push(message.text()));
  page.on('pageerror', (error) => /newsgloss|extension:\/\//i.test(`${String(error)} ${(error as Error).stack ?? ''}`) && said.push(String(error)));
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const start = Date.now();
    const tab = await driver.tabId(page.url());
    const report = await until('the reader', () => reportOf(own, tab), PATIENCE).catch(() => undefined);
    const took = Date.now() - start;
    const found = report ? await marks(page) : [];
    const hadCard = found.length === 0 || (await openCard(driver, own, page, tab));
    const after = await page.evaluate((beside) => {
      for (const one of document.querySelectorAll('html > newsgloss-card')) one.remove();
      const all = document.body.textContent.length;
      return { markup: document.documentElement.outerHTML, elements: document.querySelectorAll('*').length, astray: ([...(CSS.highlights.get('newsgloss-term') ?? [])] as Range[]).filter(({ startContainer: { parentElement } }) => (parentElement?.closest(beside)?.textContent.length ?? all) < all / 2).length };
    }, BESIDE);
    const published = report?.stories[0]?.published;
    return { url, elements: after.elements, stories: report?.stories.length ?? 0, day: published && writeDate(published.day), marks: found.length, astray: after.astray, isSame: after.markup === before, hadCard, said, took };
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** Asks the reader of a tab as the popup does; undefined while it has read nothing. */
async function reportOf(own: Page, tab: number): Promise<PageReport | undefined> {
  const report = await call<PageReport>(own, tab, 'describePage');
  return report && report.stories.length > 0 ? report : undefined;
}

async function openCard(driver: Driver, own: Page, page: Page, tab: number): Promise<boolean> {
  await page.bringToFront();
  await call(own, tab, 'stepTerm', 1);
  return until('a card', () => cardText(driver, page), 3_000).then(() => true, () => false);
}

function call<T>(own: Page, tab: number, name: string, argument?: unknown): Promise<T | undefined> {
  return own.evaluate(async (to, message) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> } } };
    return (await chrome.tabs.sendMessage(to, message).catch(() => undefined)) as T | undefined;
  }, tab, { newsgloss: 'reader', call: name, ...(argument !== undefined && { argument }) });
}

function sums(rows: readonly Row[], complaints: readonly string[]): void {
  const count = (of: (row: Row) => boolean) => rows.filter(of).length;
  const took = rows.filter(({ stories }) => stories > 0).map((row) => row.took).sort((a, b) => a - b);
  console.log(`\n${name}: ${rows.length} pages; with a story ${count(({ stories }) => stories > 0)}, with its day ${count(({ day }) => day !== undefined)}, with marks ${count((row) => row.marks > 0)} (${rows.reduce((sum, row) => sum + row.marks, 0)} marks, ${rows.reduce((sum, { astray }) => sum + astray, 0)} astray)`);
  console.log(`failed ${count(({ said }) => said.includes('failed'))}; DOM differs ${count(({ isSame }) => !isSame)}; console messages of ours ${rows.reduce((sum, { said }) => sum + said.length, 0)}; errors in the extension ${complaints.length}; cards that did not open ${count(({ hadCard }) => !hadCard)}`);
  console.log(`elements at most ${Math.max(...rows.map(({ elements }) => elements))}; read after ${took[Math.floor(took.length / 2)] ?? 0} ms at the median, ${took.at(-1) ?? 0} at most`);
  for (const complaint of complaints) console.log(`  ${complaint}`);
}
