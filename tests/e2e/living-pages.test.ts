import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storyPage } from './driver/card.ts';
import { until, type Driver } from './driver/driver.ts';
import type { BrowserName } from './driver/find-browser.ts';
import { launch } from './driver/launch.ts';
import { startLocalSite, type LocalSite } from './driver/local-site.ts';
import { cardText, hoverTerm, marks } from './driver/reading.ts';
import { Story, type StoryHandle } from './react-story.ts';

const SITE = 'https://www.themoscowtimes.com';
const at = (slug: string) => `${SITE}/2017/01/31/${slug}-a90300`;
const SENTENCE = '<p id="first">The Minsk agreements were signed long before the day on which this was written.</p>';
const LINE = 'A day went by in which no word of any glossary was said by anyone at all. ';
const PAGES = {
  plain: storyPage(SENTENCE),
  translated: storyPage(`${SENTENCE}<p id="second">NATO met on that day.</p>`),
  lazy: storyPage('<div id="body"></div>'),
  live: storyPage('<div id="posts"></div>' + SENTENCE),
  frames: storyPage(`${SENTENCE}<iframe srcdoc="<article><h1>Within</h1><p>The Libyan National Army. ${LINE.repeat(20)}</p></article>"></iframe><iframe src="${at('plain')}"></iframe>`),
  edited: storyPage(`${SENTENCE}<div contenteditable="true"><p>The Libyan National Army, as the reader writes. ${LINE}</p></div><section class="comments"><p>NATO, says a reader. ${LINE}</p></section>`),
};
const xhtml = (inside: string) => `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Strictly written</title></head><body><article><h1>Strictly written</h1>${inside}<p>${LINE.repeat(20)}</p><![CDATA[loose]]></article></body></html>`.replace('<![CDATA[loose]]>', '<!-- no loose text -->');
/** Another story as infinite scroll appends it. */
const NEXT = `<h1>Another Story</h1><time datetime="2015-02-12T10:00:00+03:00">Feb. 12, 2015</time><div><p>The Normandy format met, and the Libyan National Army did not. ${LINE.repeat(6)}</p><p>${LINE.repeat(8)}</p></div>`;

/** React's own build for developers, which complains of everything that it finds changed. */
async function hydrateScript(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: ['tests/e2e/react-hydrate.ts'], bundle: true, write: false, format: 'iife', define: { 'process.env.NODE_ENV': '"development"' } });
  return outputFiles[0]?.text ?? '';
}
interface ReactPage { readonly story: StoryHandle; readonly hydrate: () => void }

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let site: LocalSite;
  let driver: Driver;
  beforeAll(async () => {
    site = await startLocalSite({
      ...Object.fromEntries(Object.entries(PAGES).map(([slug, html]) => [at(slug), html])),
      [at('react')]: `<!doctype html>${renderToString(createElement(Story, { handle: {} })).replace('</head>', '<script async src="/hydrate.js"></script></head>')}`,
      [`${SITE}/hydrate.js`]: { body: await hydrateScript(), headers: { 'content-type': 'text/javascript' } },
      [at('xhtml')]: { body: xhtml(SENTENCE), headers: { 'content-type': 'application/xhtml+xml' } },
      [at('frameset')]: '<html><frameset cols="50%,50%"><frame src="about:blank"></frameset></html>',
      [at('image')]: { body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">The Minsk agreements</text></svg>', headers: { 'content-type': 'image/svg+xml' } },
      [at('elsewhere')]: '<!doctype html><title>Elsewhere</title><p>Nothing.</p>',
    });
    driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port });
  });
  afterAll(async () => {
    await driver.close();
    site.close();
  });

  async function open(slug: string): Promise<Page> {
    const page = await driver.browser.newPage();
    await page.goto(at(slug));
    await page.bringToFront();
    return page;
  }
  const texts = async (page: Page) => (await marks(page)).map(({ text }) => text);
  const untilTexts = (page: Page, ...wanted: string[]) => until(`marks on ${wanted.join(', ') || 'nothing'}`, async () => (await texts(page)).join() === wanted.join(), 20_000);
  const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

  test('text that changes under a mark: the mark goes, comes and moves with it', async () => {
    const page = await open('plain');
    await untilTexts(page, 'Minsk agreements');
    await page.evaluate((line) => (document.getElementById('first') as Element).replaceChildren(`The Libyan National Army stands here now. ${line}`), LINE);
    await untilTexts(page, 'Libyan National Army');
    await page.evaluate(() => (document.getElementById('first')?.firstChild as Text).splitText(6));
    await page.evaluate(() => document.getElementById('first')?.prepend('Soon: '));
    await pause(1500);
    await untilTexts(page, 'Libyan National Army');
    expect(await hoverTerm(driver, page, 'Libyan National Army')).toContain('Haftar');
    await page.close();
  });

  test('a body that comes late, and pages that move on by pushState to another story', async () => {
    const page = await open('lazy');
    await pause(800);
    expect(await texts(page)).toEqual([]);
    await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      document.getElementById('body')?.append(...parsed.body.childNodes);
    }, SENTENCE + `<p>${LINE.repeat(9)}</p>`);
    await untilTexts(page, 'Minsk agreements');
    await page.evaluate(([address, html]) => {
      history.pushState({}, '', address);
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      document.querySelector('article')?.replaceWith(...parsed.body.childNodes);
    }, [`${SITE}/2015/02/12/another-a90301`, `<article>${NEXT}</article>`] as const);
    await untilTexts(page, 'Normandy format', 'Libyan National Army');
    // The head still speaks of the story before: where it contradicts the new one, no day is relied on.
    const card = await hoverTerm(driver, page, 'Normandy format');
    expect(card).toContain('gives different days');
    expect(card).not.toContain('When this was published');
    await page.close();
  });

  test.each(['at once', 'later'])('a page that React hydrates %s, the whole of its document: it finds nothing changed, and marks follow what it says', async (when) => {
    const page = await driver.browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()) && !message.location().url?.endsWith('/favicon.ico')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${at('react')}?${when === 'later' ? 'later' : 'now'}`);
    await page.bringToFront();
    await untilTexts(page, 'Minsk agreements');
    if (when === 'later') {
      // With our host element in the page, open card and all.
      await hoverTerm(driver, page, 'Minsk agreements');
      await page.evaluate(() => (globalThis as unknown as ReactPage).hydrate());
    }
    await until('it to be hydrated', () => page.evaluate(() => (globalThis as unknown as ReactPage).story.update !== undefined));
    await untilTexts(page, 'Minsk agreements');
    const update = (version: number) => page.evaluate((next) => (globalThis as unknown as ReactPage).story.update?.(next), version);
    await update(1);
    await untilTexts(page, 'Libyan National Army', 'NATO');
    await update(2);
    await untilTexts(page, 'Minsk agreements');
    expect(await hoverTerm(driver, page, 'Minsk agreements')).toContain('Ceasefire');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a page that its browser translates and shows in the original again: marks go, follow and come back', async () => {
    const page = await open('translated');
    await untilTexts(page, 'Minsk agreements', 'NATO');
    await hoverTerm(driver, page, 'Minsk agreements');
    // As Chromium does: two elements around each text, and a word on the page's root.
    await page.evaluate(() => {
      const german = { first: 'Das Minsker Abkommen wurde lange vor dem Tag unterzeichnet.', second: 'Die NATO tagte an diesem Tag.' };
      document.documentElement.lang = 'de';
      document.documentElement.classList.add('translated-ltr');
      const make = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      for (const [id, words] of Object.entries(german)) {
        const [outer, inner] = [make(), make()];
        outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
        inner.append(words);
        outer.append(inner);
        document.getElementById(id)?.firstChild?.replaceWith(outer);
      }
    });
    await untilTexts(page, 'NATO');
    expect(await cardText(driver, page)).toBeUndefined();
    await page.evaluate((words) => {
      document.documentElement.lang = 'en';
      document.getElementById('first')?.replaceChildren(words);
      document.getElementById('second')?.replaceChildren('NATO met on that day.');
    }, SENTENCE.replace(/<[^>]*>/g, ''));
    await untilTexts(page, 'Minsk agreements', 'NATO');
    // As Firefox does: other words in the same nodes, one after another.
    await page.evaluate(async () => {
      document.documentElement.lang = 'de';
      for (const [id, words] of [['first', 'Das Minsker Abkommen, so steht es da.'], ['second', 'Die NATO tagte.']] as const) {
        (document.getElementById(id)?.firstChild as Text).data = words;
        await new Promise((done) => setTimeout(done, 300));
      }
    });
    await untilTexts(page, 'NATO');
    expect(await hoverTerm(driver, page, 'NATO')).toContain('NATO');
    await page.close();
  });

  test('infinite scroll: each story has its own marks and its own day', async () => {
    const page = await open('plain');
    await untilTexts(page, 'Minsk agreements');
    await page.evaluate(([html, url]) => {
      const article = document.createElement('article');
      article.dataset['articleUrl'] = url;
      article.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
      document.body.append(article);
      history.pushState({}, '', url);
    }, [NEXT, `${SITE}/2015/02/12/another-a90302`] as const);
    await untilTexts(page, 'Minsk agreements', 'Normandy format', 'Libyan National Army');
    expect(await hoverTerm(driver, page, 'Normandy format')).toContain('12 Feb 2015');
    await page.close();
  });

  test('a live blog that grows by 600 posts: marks keep up, and nothing of ours piles up', async () => {
    const page = await open('live');
    await untilTexts(page, 'Minsk agreements');
    await page.evaluate(async (line) => {
      for (let n = 0; n < 600; n++) {
        const post = document.createElement('p');
        post.textContent = `Post ${n}: ${line}${n === 599 ? 'The Libyan National Army speaks.' : ''}`;
        document.getElementById('posts')?.prepend(post);
        await new Promise((done) => setTimeout(done, 10));
      }
    }, LINE);
    await untilTexts(page, 'Libyan National Army', 'Minsk agreements');
    expect(await page.evaluate(() => [...CSS.highlights.keys()].filter((key) => key.startsWith('newsgloss')).length)).toBeLessThanOrEqual(2);
    expect((await page.$$('newsgloss-card')).length).toBeLessThanOrEqual(1);
    await page.close();
  }, 90_000);

  test('back and forth: a page that the browser kept is marked as it was', async () => {
    const page = await open('plain');
    await untilTexts(page, 'Minsk agreements');
    await page.goto(at('elsewhere'));
    // A page that was kept loads nothing that could be waited for.
    await page.evaluate(() => history.back()).catch(() => undefined);
    await untilTexts(page, 'Minsk agreements');
    expect(await hoverTerm(driver, page, 'Minsk agreements')).toContain('Ceasefire');
    await page.close();
  });

  test('document.open: what is written instead is another page', async () => {
    const page = await open('plain');
    await untilTexts(page, 'Minsk agreements');
    await page.evaluate((html) => {
      document.open();
      document.close();
      document.documentElement.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    }, `<body><article>${NEXT}</article></body>`);
    await pause(1500);
    expect((await texts(page)).filter((text) => text === 'Minsk agreements')).toEqual([]);
    await page.close();
  });

  test('frames are left alone, and so is what is being written or said by readers', async () => {
    const page = await open('frames');
    await untilTexts(page, 'Minsk agreements');
    await pause(700);
    const within = await Promise.all(page.frames().slice(1).map((frame) => frame.evaluate(() => [...CSS.highlights.keys()].length)));
    expect(within).toEqual([0, 0]);
    await page.close();
    const edited = await open('edited');
    await untilTexts(edited, 'Minsk agreements');
    await edited.evaluate(() => document.querySelector('[contenteditable] p')?.append(' NATO.'));
    await pause(1500);
    await untilTexts(edited, 'Minsk agreements');
    await edited.close();
  });

  test('a page written as XML is read too; one of frames, and a drawing, are left alone', async () => {
    const page = await open('xhtml');
    await untilTexts(page, 'Minsk agreements');
    expect(await hoverTerm(driver, page, 'Minsk agreements')).toContain('Minsk agreements');
    await page.close();
    for (const slug of ['frameset', 'image']) {
      const other = await open(slug);
      await pause(700);
      expect(await texts(other)).toEqual([]);
      await other.close();
    }
    expect(await driver.complaints()).toEqual([]);
  });
});
