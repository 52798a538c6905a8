// The cost of finding a story's day in Chromium, over real pages kept beside the project: node --import tsx tests/bench/publication.ts
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../e2e/driver/find-browser.ts';
import { startLocalSite } from '../e2e/driver/local-site.ts';

const FOLDER = '../shared/eval/';
/** Runs in the page: the time of the detector alone, as bodies are found by another part and timed there. In milliseconds. */
const TIMED = `
  import { publication } from './src/page/publication.ts';
  import { storyBody } from './src/page/story-body.ts';
  import { storyRoots } from './src/page/story-roots.ts';
  globalThis.timed = (url) => {
    const [root] = storyRoots(document);
    if (!root) return 0;
    const body = storyBody(root);
    const start = performance.now();
    publication(root, url, body);
    return performance.now() - start;
  };`;

const executablePath = findBrowser('chromium');
if (!existsSync(`${FOLDER}pages.jsonl`) || !executablePath) {
  console.log(`Skipped: there ${executablePath ? `are no pages in ${FOLDER}` : 'is no Chromium'}.`);
} else {
  const pages = readFileSync(`${FOLDER}pages.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { file: string; url: string });
  const { outputFiles } = await build({ stdin: { contents: TIMED, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, write: false, format: 'iife', minify: true });
  const source = outputFiles[0]?.text ?? '';
  const site = await startLocalSite({});
  const browser = await puppeteer.launch({
    executablePath, headless: true, pipe: true, acceptInsecureCerts: true,
    args: ['--no-sandbox', '--disable-quic', `--proxy-server=http://127.0.0.1:${site.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  const times: { readonly url: string; readonly ms: number; readonly layouts: number }[] = [];
  for (const { file, url } of pages) {
    site.set(url, { body: gunzipSync(readFileSync(FOLDER + file)) });
    const tab = await browser.newPage();
    // The pages' own scripts would rewrite them, differently on each run.
    await tab.setJavaScriptEnabled(false);
    try {
      await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
      await tab.evaluate(source);
      const before = await tab.metrics();
      const ms = await tab.evaluate(`timed(${JSON.stringify(url)})`) as number;
      times.push({ url, ms, layouts: ((await tab.metrics()).LayoutCount ?? 0) - (before.LayoutCount ?? 0) });
    } catch (error) {
      console.log(`${url}: ${(error as Error).message}`);
    }
    await tab.close().catch(() => undefined);
  }
  await browser.close();
  site.close();
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  console.log(`${sorted.length} pages: median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms; layouts forced: ${times.reduce((sum, one) => sum + one.layouts, 0)}`);
  for (const { url, ms } of [...times].sort((a, b) => b.ms - a.ms).slice(0, 5)) console.log(`  ${ms.toFixed(1)} ms ${url}`);
}
