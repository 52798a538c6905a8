// What a reader feels while a page's stories are found, over real pages kept beside the project, in real browsers with the built
// extension and the CPU slowed four times: node --import tsx tests/bench/extraction.ts [chromium|firefox] [every nth page] [part of its address]. Run `node build.mjs` first.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { PAGES } from '../../src/cli/eval-pages.ts';
import { until } from '../e2e/driver/driver.ts';
import { findBrowser, type BrowserName } from '../e2e/driver/find-browser.ts';
import { extensionForAllPages } from '../e2e/driver/for-all-pages.ts';
import { launch } from '../e2e/driver/launch.ts';
import { startLocalSite } from '../e2e/driver/local-site.ts';
import { realPages, serve } from './real-pages.ts';
import type { Measured } from './extraction-page.ts';
import { traceOf } from './trace.ts';
import { tasksOf, type Tasks, type TraceEvent } from './tasks.ts';

const SLOWED = 4;
const name = (process.argv[2] ?? 'chromium') as BrowserName;
const every = Number(process.argv[3] ?? 1);

/** What is done on each page, in this order: bodies found off the page's thread, stories made of them, the peer, the way in place, and a comparison. */
const TIMED = ['off', 'read', 'stock', 'inPage'] as const;

interface Row extends Measured {
  readonly url: string;
  /** Of each step, its tasks on the page's thread; empty where the browser keeps no trace. */
  readonly tasks: Readonly<Partial<Record<(typeof TIMED)[number], Tasks>>>;
}

if (!existsSync(PAGES) || !findBrowser(name)) {
  console.log(`Skipped: there ${findBrowser(name) ? `is no ${PAGES}` : `is no ${name}`}.`);
} else {
  const extension = await extensionToMeasure();
  try {
    report(await measure(extension));
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}

/** The built extension, with `extraction-page.ts` on every page instead of the probe. */
async function extensionToMeasure(): Promise<string> {
  const folder = extensionForAllPages(name, 'bench.js');
  await build({ entryPoints: ['tests/bench/extraction-page.ts'], outfile: join(folder, 'bench.js'), bundle: true, minify: true, format: 'iife' });
  writeFileSync(join(folder, 'probe.js'), '');
  return folder;
}

async function measure(extension: string): Promise<readonly Row[]> {
  const site = await startLocalSite({});
  const driver = await launch(name, { extension, proxyPort: site.port });
  const rows: Row[] = [];
  for (const real of realPages(every, process.argv[4] ?? '')) {
    const { url } = real;
    serve(site, real);
    const tab = await driver.browser.newPage();
    try {
      await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
      await until('our script', () => step(tab, 'ready', 300), 20_000);
      if (name === 'chromium') await tab.emulateCPUThrottling(SLOWED);
      rows.push({ url, ...(await measured(tab)) });
    } catch (error) {
      console.log(`${url}: ${(error as Error).message}`);
    }
    await tab.close().catch(() => undefined);
  }
  await driver.close();
  site.close();
  return rows;
}

async function step(tab: Page, what: string, most = 20_000): Promise<unknown> {
  const result = JSON.parse(await tab.evaluate((newsglossStep, wait) => new Promise<string>((done, failed) => {
    setTimeout(() => failed(new Error(`no answer to ${newsglossStep}`)), wait);
    window.addEventListener('message', ({ data }: MessageEvent<{ newsglossResult?: string } | undefined>) => data?.newsglossResult !== undefined && done(data.newsglossResult));
    window.postMessage({ newsglossStep }, '*');
  }), what, most)) as { error?: string } | null;
  if (result?.error) throw new Error(result.error);
  return result;
}

async function measured(tab: Page): Promise<Omit<Row, 'url'>> {
  const steps = async () => {
    for (const one of TIMED) await step(tab, one);
  };
  const events = name === 'chromium' ? await traceOf<TraceEvent>(tab, ['toplevel', 'blink.user_timing'], steps) : undefined;
  if (!events) await steps();
  const tasks = events ? Object.fromEntries(TIMED.map((one) => [one, tasksOf(events, `newsgloss-${one}`)])) : {};
  return { tasks, ...(await step(tab, 'compare')) as Measured };
}

function report(rows: readonly Row[]): void {
  const line = (what: string, of: (row: Row) => number) => {
    const sorted = rows.map(of).sort((a, b) => a - b);
    const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1).padStart(8);
    console.log(`${what.padEnd(66)}${at(0.5)}${at(0.95)}${at(1)}`);
    return Number(at(0.5));
  };
  console.log(`${name}, ${rows.length} pages${name === 'chromium' ? `, CPU slowed ${SLOWED} times, ms of the page’s thread` : ''}`.padEnd(66), '  median     p95     max');
  line('off the page: until the answer, waiting included', (row) => row.answered);
  if (name === 'chromium') {
    const stock = line('stock Readability in the page', ({ tasks }) => tasks.stock?.all ?? NaN);
    line('in the page: stamps, Readability, mapping', ({ tasks }) => tasks.inPage?.all ?? NaN);
    const all = line('off the page: all tasks on its thread', ({ tasks }) => tasks.off?.all ?? NaN);
    line('off the page: the longest of them', ({ tasks }) => tasks.off?.longest ?? NaN);
    line('then, either way: text and day of publication', ({ tasks }) => tasks.read?.all ?? NaN);
    console.log(`off the page to stock, at the median: ${(all / stock).toFixed(2)}`);
  }
  console.log(`taken off the page: ${rows.filter((row) => row.isOffPage).length} of ${rows.length}; same nodes, text, day and mentions as in the page: ${rows.filter((row) => row.isSame).length}; ${rows.reduce((sum, row) => sum + row.marks, 0)} mentions`);
  for (const { url, isOffPage } of rows.filter((row) => !row.isSame || !row.isOffPage)) console.log(`  ${isOffPage ? 'differs' : 'in the page'}: ${url}`);
  for (const { url, tasks } of [...rows].sort((a, b) => (b.tasks.off?.longest ?? 0) - (a.tasks.off?.longest ?? 0)).slice(0, name === 'chromium' ? 5 : 0)) console.log(`  longest ${tasks.off?.longest.toFixed(0)} ms: ${url}`);
}
