// The cost of finding a story's day in Chromium, over real pages kept beside the project: node --import tsx tests/bench/publication.ts
// [--against FOLDER] [--nth N]. With a second checkout each page is opened for both, in turns, so that a busy machine is busy for both.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../e2e/driver/find-browser.ts';
import { startLocalSite } from '../e2e/driver/local-site.ts';

const FOLDER = '../shared/eval/';
/** Runs in the page: the detector alone, as bodies are found by another part and timed there. */
const TIMED = `
  import { publication } from './src/page/publication.ts';
  import { storyBody } from './src/page/story-body.ts';
  import { storyRoots } from './src/page/story-roots.ts';
  let args;
  globalThis.prepare = (url) => {
    const [root] = storyRoots(document);
    if (root) args = [root, url, storyBody(root)];
  };
  globalThis.timed = () => {
    const start = performance.now();
    if (args) publication(...args);
    return performance.now() - start;
  };`;

interface Timed {
  readonly url: string;
  /** Of the page's thread, and by the clock on the wall. In milliseconds. */
  readonly ms: number;
  readonly wall: number;
  readonly layouts: number;
}

const option = (name: string) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const executablePath = findBrowser('chromium');
if (!existsSync(`${FOLDER}pages.jsonl`) || !executablePath) {
  console.log(`Skipped: there ${executablePath ? `are no pages in ${FOLDER}` : 'is no Chromium'}.`);
} else {
  const nth = Number(option('--nth') ?? 1);
  const pages = readFileSync(`${FOLDER}pages.jsonl`, 'utf8').trim().split('\n').filter((_, i) => i % nth === 0).map((line) => JSON.parse(line) as { file: string; url: string });
  const folders = ['.', ...[option('--against') ?? []].flat()];
  const sources = await Promise.all(folders.map(bundle));
  const site = await startLocalSite({});
  const browser = await puppeteer.launch({
    executablePath, headless: true, pipe: true, acceptInsecureCerts: true,
    args: ['--no-sandbox', '--disable-quic', `--proxy-server=http://127.0.0.1:${site.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  const times: Timed[][] = folders.map(() => []);
  for (const [i, { file, url }] of pages.entries()) {
    site.set(url, { body: gunzipSync(readFileSync(FOLDER + file)) });
    const turns = [...sources.keys()];
    for (const k of i % 2 === 0 ? turns : turns.reverse()) times[k]?.push(...(await timed(browser, sources[k] ?? '', url)));
  }
  await browser.close();
  site.close();
  folders.forEach((folder, k) => report(folder, times[k] ?? []));
}

async function bundle(folder: string): Promise<string> {
  const { outputFiles } = await build({ stdin: { contents: TIMED, resolveDir: resolve(folder), loader: 'ts' }, bundle: true, write: false, format: 'iife', minify: true });
  return outputFiles[0]?.text ?? '';
}

/** One page in a tab of its own; empty where it does not load. */
async function timed(browser: Browser, source: string, url: string): Promise<readonly Timed[]> {
  const tab = await browser.newPage();
  try {
    // The pages' own scripts would rewrite them, differently on each run.
    await tab.setJavaScriptEnabled(false);
    await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    await tab.evaluate(source);
    await tab.evaluate(`prepare(${JSON.stringify(url)})`);
    const client = await tab.createCDPSession();
    await client.send('Performance.disable');
    // The time of the page's thread: on a busy machine the clock on the wall measures the neighbours.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const metrics = async () => new Map((await client.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
    const spent = async (code: string) => {
      const before = await metrics();
      const result = await tab.evaluate(code);
      const after = await metrics();
      return (name: string) => name === 'result' ? Number(result) : (after.get(name) ?? 0) - (before.get(name) ?? 0);
    };
    // To be asked costs a page something too.
    const asked = await spent('undefined');
    const run = await spent('timed()');
    return [{ url, ms: 1000 * Math.max(0, run('ThreadTime') - asked('ThreadTime')), wall: run('result'), layouts: run('LayoutCount') }];
  } catch (error) {
    console.log(`${url}: ${(error as Error).message}`);
    return [];
  } finally {
    await tab.close().catch(() => undefined);
  }
}

function report(folder: string, times: readonly Timed[]): void {
  const say = (values: readonly number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
    return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms`;
  };
  console.log(`${folder}: ${times.length} pages. Thread: ${say(times.map(({ ms }) => ms))}. Wall: ${say(times.map(({ wall }) => wall))}. Layouts forced: ${times.reduce((sum, one) => sum + one.layouts, 0)}`);
  for (const { url, ms } of [...times].sort((a, b) => b.ms - a.ms).slice(0, 5)) console.log(`  ${ms.toFixed(1)} ms ${url}`);
}
