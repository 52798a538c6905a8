// What a reader feels while a page's stories are found, over real pages kept beside the project, in real browsers with the built
// extension and the CPU slowed four times: node --import tsx tests/bench/extraction.ts [chromium|firefox] [every nth page]. Run `node build.mjs` first.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { findBrowser, type BrowserName } from '../e2e/driver/find-browser.ts';
import { launch } from '../e2e/driver/launch.ts';
import { startLocalSite } from '../e2e/driver/local-site.ts';
import type { Measured } from './extraction-page.ts';
import { longestAndAll, type TraceEvent } from './tasks.ts';

const FOLDER = '../shared/eval/';
const SLOWED = 4;
const name = (process.argv[2] ?? 'chromium') as BrowserName;
const every = Number(process.argv[3] ?? 1);

interface Row extends Measured {
  readonly url: string;
  /** Of our tasks on the page's thread while bodies are found off it. Chromium only. */
  readonly longest: number;
  readonly all: number;
}

if (!existsSync(`${FOLDER}pages.jsonl`) || !findBrowser(name)) {
  console.log(`Skipped: there ${findBrowser(name) ? `are no pages in ${FOLDER}` : `is no ${name}`}.`);
} else {
  const extension = await extensionForAllPages();
  try {
    report(await measure(extension));
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}

/** The built extension, with `extraction-page.ts` on every page instead of the probe. */
async function extensionForAllPages(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-bench-'));
  cpSync(`dist/${name}`, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({
    ...manifest, host_permissions: ['*://*/*'], content_scripts: [{ matches: ['*://*/*'], js: ['bench.js'], run_at: 'document_idle' }],
  }));
  await build({ entryPoints: ['tests/bench/extraction-page.ts'], outfile: join(folder, 'bench.js'), bundle: true, minify: true, format: 'iife' });
  writeFileSync(join(folder, 'probe.js'), '');
  return folder;
}

async function measure(extension: string): Promise<readonly Row[]> {
  const pages = readFileSync(`${FOLDER}pages.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { file: string; url: string }).filter((_, i) => i % every === 0);
  const site = await startLocalSite({});
  const driver = await launch(name, { extension, proxyPort: site.port });
  const rows: Row[] = [];
  for (const { file, url } of pages) {
    // The pages' own scripts would rewrite them, differently on each run; `noscript` is read as where scripts run.
    site.set(url, { body: gunzipSync(readFileSync(FOLDER + file)), headers: { 'content-security-policy': "script-src 'none'" } });
    const tab = await driver.browser.newPage();
    try {
      await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
      await new Promise((done) => setTimeout(done, 300));
      if (name === 'chromium') await tab.emulateCPUThrottling(SLOWED);
      const tasks = await traced(tab, () => step(tab, 'off'));
      await step(tab, 'stock');
      rows.push({ url, ...tasks, ...(await step(tab, 'compare')) as Measured });
    } catch (error) {
      console.log(`${url}: ${(error as Error).message}`);
    }
    await tab.close().catch(() => undefined);
  }
  await driver.close();
  site.close();
  return rows;
}

async function step(tab: Page, what: string): Promise<unknown> {
  const result = JSON.parse(await tab.evaluate((newsglossStep) => new Promise<string>((done, failed) => {
    setTimeout(() => failed(new Error(`no answer to ${newsglossStep}`)), 20_000);
    window.addEventListener('message', ({ data }: MessageEvent<{ newsglossResult?: string } | undefined>) => data?.newsglossResult !== undefined && done(data.newsglossResult));
    window.postMessage({ newsglossStep }, '*');
  }), what)) as { error?: string } | null;
  if (result?.error) throw new Error(result.error);
  return result;
}

/** The page's tasks while something is done; zero where the browser keeps no trace. */
async function traced(tab: Page, what: () => Promise<unknown>): Promise<{ longest: number; all: number }> {
  if (name !== 'chromium') {
    await what();
    return { longest: 0, all: 0 };
  }
  await tab.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await what();
  const trace = await tab.tracing.stop();
  return longestAndAll((JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents, 'newsgloss-off', 'newsgloss-off-end');
}

function report(rows: readonly Row[]): void {
  const line = (what: string, of: (row: Row) => number) => {
    const sorted = rows.map(of).sort((a, b) => a - b);
    const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1).padStart(8);
    console.log(`${what.padEnd(46)}${at(0.5)}${at(0.95)}${at(1)}`);
    return Number(at(0.5));
  };
  console.log(`${name}, ${rows.length} pages${name === 'chromium' ? `, CPU slowed ${SLOWED} times` : ''}; ms ${' '.repeat(8)} median     p95     max`);
  const stock = line('stock Readability in the page', (row) => row.stock);
  line('ours in the page: stamps, Readability, mapping', (row) => row.inPage);
  const all = line('off the page: our tasks on its thread, in all', (row) => row.all);
  line('off the page: the longest of them', (row) => row.longest);
  line('off the page: until the answer', (row) => row.answered);
  line('then: text and day of publication', (row) => row.reading);
  if (name === 'chromium') console.log(`our total to stock’s, at the median: ${(all / stock).toFixed(2)}`);
  console.log(`taken off the page: ${rows.filter((row) => row.isOffPage).length} of ${rows.length}; same nodes, text, day and mentions as in the page: ${rows.filter((row) => row.isSame).length}; ${rows.reduce((sum, row) => sum + row.marks, 0)} mentions`);
  for (const { url, isOffPage } of rows.filter((row) => !row.isSame || !row.isOffPage)) console.log(`  ${isOffPage ? 'differs' : 'in the page'}: ${url}`);
  for (const { url, longest } of [...rows].sort((a, b) => b.longest - a.longest).slice(0, 5)) console.log(`  longest ${longest.toFixed(0)} ms: ${url}`);
}
