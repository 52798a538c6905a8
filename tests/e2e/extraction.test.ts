import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MARKED } from './driver/demo-terms.ts';
import { until, type Driver } from './driver/driver.ts';
import type { BrowserName } from './driver/find-browser.ts';
import { launch } from './driver/launch.ts';
import { startLocalSite, type LocalSite } from './driver/local-site.ts';
import { marks, untilMarked } from './driver/reading.ts';

const file = (slug: string, name: string) => readFileSync(`tests/pages/${slug}/${name}`, 'utf8');
const address = (slug: string) => (JSON.parse(file(slug, 'expected.json')) as { url: string }).url;
const [STORY, TWO] = [address('opinion-2017'), address('two-stories')];
const [UNQUIET, HIDING] = ['https://www.themoscowtimes.com/2017/01/31/unquiet-a90102', 'https://www.themoscowtimes.com/2017/01/31/hiding-a90103'];
/** A paragraph that the page hides by its own style, which our own policy must not bring back. */
const HIDDEN = `<p style="margin: 0; display: none">The Minsk agreements went to Tripoli, and whoever reads this reads what the page does not show.</p>`;
/** Adds to the story's text all the time for a while, so that it surely changes between the sending of a page and the answer. */
const UNREST = `<script>addEventListener('DOMContentLoaded', () => { const text = document.querySelector('.article__block--html p'); const timer = setInterval(() => text.append('.'), 40); setTimeout(() => clearInterval(timer), 5000); })</script>`;

/** Where the two ways part: either script can be taken away or changed, and what comes then came by the other. */
type Changes = Readonly<Record<string, (script: string) => string>>;
const WITHOUT_IN_PAGE: Changes = { 'in-page.js': () => '' };
const TELLING = (script: string) => `${script}; document.documentElement.dataset.readInPlace = 'yes';`;
const SLOW_PARSER = `const parse = DOMParser.prototype.parseFromString; DOMParser.prototype.parseFromString = function (...args) { for (const end = Date.now() + 500; Date.now() < end;); return parse.apply(this, args); };`;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let site: LocalSite;
  let driver: Driver;
  const folders: string[] = [];
  beforeAll(async () => {
    site = await startLocalSite({ [STORY]: file('opinion-2017', 'page.html'), [TWO]: file('two-stories', 'page.html'), [HIDING]: file('opinion-2017', 'page.html').replace('<div class="article__block article__block--html"><p>', `<div class="article__block article__block--html">${HIDDEN}<p>`), [UNQUIET]: file('opinion-2017', 'page.html').replace('</head>', `${UNREST}</head>`) });
  });
  afterEach(() => driver.close());
  afterAll(() => {
    site.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  async function start(changes: Changes): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'newsgloss-changed-'));
    folders.push(folder);
    cpSync(resolve(`dist/${name}`), folder, { recursive: true });
    for (const [script, change] of Object.entries(changes)) writeFileSync(join(folder, script), change(readFileSync(join(folder, script), 'utf8')));
    driver = await launch(name, { extension: folder, proxyPort: site.port });
  }
  async function open(url: string): Promise<Page> {
    const page = await driver.browser.newPage();
    await page.goto(url);
    return page;
  }
  const texts = async (page: Page) => (await marks(page)).map(({ text }) => text);
  const wasReadInPlace = (page: Page) => page.evaluate(() => document.documentElement.dataset['readInPlace'] === 'yes');

  test('pages are taken apart off their thread: one story, two, two tabs at once, and after the background has slept', async () => {
    await start(WITHOUT_IN_PAGE);
    const both = await Promise.all([open(STORY), open(TWO)]);
    expect(await untilMarked(both[0])).toHaveLength(MARKED);
    await untilMarked(both[1]);
    const holders = await both[1].evaluate(() => new Set(([...(CSS.highlights.get('newsgloss-term') ?? [])] as Range[]).map((range) => range.startContainer.parentElement?.closest('[data-article-url]'))).size);
    expect(holders).toBe(2);
    const hiding = await open(HIDING);
    expect(await untilMarked(hiding)).toHaveLength(MARKED);
    expect(await hiding.evaluate(() => ([...(CSS.highlights.get('newsgloss-term') ?? [])] as Range[]).filter((range) => range.startContainer.parentElement?.closest('[style]')).length)).toBe(0);
    await driver.stopBackground();
    if (name === 'chromium') await until('the hidden document to close', () => Promise.resolve(!driver.browser.targets().some((target) => target.url().endsWith('/extractor.html'))));
    expect(await untilMarked(await open(STORY))).toHaveLength(MARKED);
    expect(await driver.complaints()).toEqual([]);
  });

  test.each<[string, Changes]>([
    ['nobody takes pages apart', { 'extractor.js': () => '' }],
    ['who takes pages apart never answers', { 'extractor.js': () => '(globalThis.browser ?? chrome).runtime.onConnect.addListener(() => {});' }],
  ])('where %s, they are read in place, with the same marks', async (_, changes) => {
    await start({ ...changes, 'in-page.js': TELLING });
    const page = await open(STORY);
    await until('marks', async () => (await texts(page)).length === MARKED, 15_000);
    expect(await wasReadInPlace(page)).toBe(true);
  });

  test('where a story changed between sending and answer it is read in place; once it is quiet, off its thread again', async () => {
    await start({ 'extractor.js': (script) => SLOW_PARSER + script, 'in-page.js': TELLING });
    const quiet = await open(STORY);
    const expected = (await untilMarked(quiet)).map(({ text }) => text);
    expect(await wasReadInPlace(quiet)).toBe(false);
    const page = await open(UNQUIET);
    await untilMarked(page);
    expect(await wasReadInPlace(page)).toBe(true);
    await until('the marks of the quiet page', async () => (await texts(page)).join() === expected.join(), 15_000);
  });
});
