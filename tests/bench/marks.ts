import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { until } from '../e2e/driver/driver.ts';
import { findBrowser, type BrowserName } from '../e2e/driver/find-browser.ts';
import { launch } from '../e2e/driver/launch.ts';
import { startLocalSite } from '../e2e/driver/local-site.ts';

/** Milliseconds from a page's DOMContentLoaded until its terms are marked, on the demo story. Run `node build.mjs` first. */
const ROUNDS = 15;
const CLOCK = `<script>addEventListener('DOMContentLoaded', () => { const start = performance.now(); const look = () => { if (CSS.highlights.has('newsgloss-term')) window.markedAfter = performance.now() - start; else setTimeout(look, 1); }; look(); })</script>`;

const { url } = JSON.parse(readFileSync('tests/pages/opinion-2017/expected.json', 'utf8')) as { url: string };
const html = readFileSync('tests/pages/opinion-2017/page.html', 'utf8').replace('</head>', `${CLOCK}</head>`);
const site = await startLocalSite({ [url]: html });

for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) {
  if (!findBrowser(name)) continue;
  const driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port });
  const read = async (): Promise<number> => {
    const page = await driver.browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    const after = await until('marks', () => page.evaluate(() => (window as { markedAfter?: number }).markedAfter));
    await page.close();
    return after;
  };
  const warm: number[] = [];
  const cold: number[] = [];
  for (let i = 0; i < ROUNDS; i++) warm.push(await read());
  for (let i = 0; i < 5; i++) {
    await driver.stopBackground();
    cold.push(await read());
  }
  console.log(`${name}: DOMContentLoaded to marks, ms: awake ${spread(warm)}; background asleep ${spread(cold)}`);
  await driver.close();
}
site.close();

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b).map((time) => Math.round(time));
  return `median ${sorted[Math.floor(sorted.length / 2)] ?? NaN} (${sorted[0] ?? NaN} to ${sorted.at(-1) ?? NaN}, ${sorted.length} times)`;
}
