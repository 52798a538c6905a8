// The longest tasks of ours on pages just below the limits, by Chromium's trace, with the built extension:
// node --import tsx tests/bench/large-pages.ts [part of a page's name]. Run `node build.mjs` first. Says where the time of each long task went.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { until } from '../e2e/driver/driver.ts';
import { launch } from '../e2e/driver/launch.ts';
import { startLocalSite } from '../e2e/driver/local-site.ts';
import { traceOf } from './trace.ts';
import { longTasks, type LongTask, type ProfiledEvent } from './long-tasks.ts';

const LINE = 'A day went by in which no word of any glossary was said by anyone at all. ';
const FIRST = '<p>The Minsk agreements were signed long before this was written.</p>';
const PAGES: Readonly<Record<string, string>> = {
  '2,000 paragraphs': `${FIRST}${`<p>${LINE}</p>`.repeat(2_000)}`,
  '20,000 paragraphs': `${FIRST}${`<p>${LINE}</p>`.repeat(20_000)}`,
  '20,000 paragraphs named like appeals': `${FIRST}${`<p class="share">${LINE}</p>`.repeat(20_000)}`,
  '20,000 paragraphs of a link': `${FIRST}${`<p>${LINE}<a href="/x">Minsk</a></p>`.repeat(19_000)}`,
  '20,000 lines in one paragraph': `${FIRST}<p>${`${LINE}<br>`.repeat(20_000)}</p>`,
  'a paragraph of 1,900,000 characters': `${FIRST}<p>${LINE.repeat(25_000)}</p>`,
};
const MOST = 50;

const extension = mkdtempSync(join(tmpdir(), 'newsgloss-bench-'));
cpSync('dist/chromium', extension, { recursive: true });
// With its functions' names, so that one can see whose time it was.
await build({ entryPoints: ['src/content/reader.ts'], outfile: join(extension, 'reader.js'), bundle: true, format: 'iife', jsx: 'automatic', jsxImportSource: 'preact', loader: { '.css': 'text' }, define: { 'process.env.NODE_ENV': '"production"' } });
const names = Object.keys(PAGES).filter((name) => name.includes(process.argv[2] ?? ''));
const at = (name: string) => `https://www.themoscowtimes.com/2017/01/31/large-a${Object.keys(PAGES).indexOf(name) + 90_800}`;
const site = await startLocalSite(Object.fromEntries(names.map((name) => [at(name), `<!doctype html><html lang="en"><meta charset="utf-8"><title>A Winter</title><meta property="article:published_time" content="2017-01-31T14:05:00+03:00"><article><h1>A Winter</h1>${PAGES[name]}</article>`])));
const driver = await launch('chromium', { extension, proxyPort: site.port });
// The demo story on it has a reader too, and is no news page.
for (const page of (await driver.browser.pages()).filter((one) => one.url().startsWith('chrome-extension:'))) await page.close();
console.log(`${'ms of the page’s thread'.padEnd(40)}longest  over ${MOST}`);
for (const name of names) {
  const page = await driver.browser.newPage();
  print(name, await traced(page, at(name)));
  await page.close();
}
await driver.close();
site.close();
rmSync(extension, { recursive: true, force: true });

/** The tasks in which our script ran while a page was opened and changed. */
async function traced(page: Page, url: string): Promise<readonly LongTask[]> {
  const events = await traceOf<ProfiledEvent>(page, ['toplevel', 'devtools.timeline', 'disabled-by-default-v8.cpu_profiler'], () => readTwice(page, url));
  return longTasks(events, 'reader.js');
}

/** Opens a page, and changes it once it is marked. */
async function readTwice(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 60_000 });
  await page.bringToFront();
  const isMarked = (words: string) => until(words, () => page.evaluate((wanted) => ([...(CSS.highlights.get('newsgloss-term') ?? [])] as Range[]).some((range) => range.toString() === wanted), words), 60_000);
  await isMarked('Minsk agreements');
  await page.evaluate(() => document.querySelector('article p')?.replaceChildren('The Libyan National Army was named instead, in many words more.'));
  await isMarked('Libyan National Army');
  await new Promise((done) => setTimeout(done, 500));
}

function print(name: string, tasks: readonly LongTask[]): void {
  const long = tasks.filter(({ time }) => time > MOST);
  console.log(`${name.padEnd(40)}${Math.max(0, ...tasks.map(({ time }) => time)).toFixed(0).padStart(7)}${String(long.length).padStart(9)}`);
  for (const { time, functions } of long) console.log(`  ${time.toFixed(0)} ms: ${functions.slice(0, 6).map(([what, own]) => `${what} ${own.toFixed(0)}`).join(', ')}`);
}
