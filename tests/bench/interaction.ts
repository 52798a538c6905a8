import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until, type Driver } from '../e2e/driver/driver.ts';
import { findBrowser, type BrowserName } from '../e2e/driver/find-browser.ts';
import { launch } from '../e2e/driver/launch.ts';
import { startLocalSite } from '../e2e/driver/local-site.ts';
import { cardText, untilMarked } from '../e2e/driver/reading.ts';
import { OPEN_AFTER } from '../../src/page/intent.ts';
import { spread, table, type Cell } from './report.ts';
import type { TraceEvent } from './tasks.ts';
import { traceOf } from './trace.ts';

const { url } = JSON.parse(readFileSync('tests/pages/opinion-2017/expected.json', 'utf8')) as { url: string };
/** Tells when the demo story's terms are marked, counted from DOMContentLoaded. */
const CLOCK = `<script>addEventListener('DOMContentLoaded', () => { const start = performance.now(); const look = () => { if (CSS.highlights.has('newsgloss-term')) window.markedAfter = performance.now() - start; else setTimeout(look, 1); }; look(); })</script>`;
const story = readFileSync('tests/pages/opinion-2017/page.html', 'utf8');
/** The same site on a host that is off, a page without a story, and a story of 60 KB. */
const OFF = 'https://elsewhere.example.org/2017/01/31/a-story';
const NO_STORY = 'https://www.themoscowtimes.com/about';
const LONG = 'https://www.themoscowtimes.com/2017/02/01/a-long-story-a1';
const LONG_OFF = 'https://elsewhere.example.org/2017/02/01/a-long-story';

/** Measures what a reader waits for, in both browsers: until marks, until a card is painted, hovering, scrolling, and a page left alone. Markdown. */
export async function benchInteraction(): Promise<string> {
  const site = await startLocalSite({ [url]: story.replace('</head>', `${CLOCK}</head>`), [OFF]: story, [NO_STORY]: '<!doctype html><html lang="en"><title>About</title><h1>About us</h1><p>A few words.</p>', [LONG]: longStory(), [LONG_OFF]: longStory() });
  const names = (['chromium', 'firefox'] satisfies BrowserName[]).filter((name) => findBrowser(name));
  const columns: Record<string, Cell[]> = {};
  for (const name of names) {
    const driver = await launch(name, { extension: resolve(`dist/${name}`), proxyPort: site.port });
    for (const [what, said] of Object.entries(await measured(driver))) (columns[what] ??= names.map(() => '')).splice(names.indexOf(name), 1, said);
    await driver.close();
  }
  site.close();
  return `Milliseconds, median (least to most, how often). A trace of what the page's thread did is kept by Chromium alone.\n\n${table(['what', ...names], Object.entries(columns).map(([what, cells]) => [what, ...cells]))}`;
}

async function measured(driver: Driver): Promise<Record<string, string>> {
  const warm = await times(15, () => untilMarks(driver));
  const cold = await times(5, async () => {
    await driver.stopBackground();
    return untilMarks(driver);
  });
  const isChromium = driver.name === 'chromium';
  return {
    'from DOMContentLoaded to marks': spread(warm),
    'the same, background asleep': spread(cold),
    'from the end of the dwell to the card painted, page at rest': spread(await cardTimes(driver, AT_REST)),
    'the same, page drawing frames': spread(await cardTimes(driver, DRAWING)),
    ...(isChromium && await traced(driver)),
  };
}

async function untilMarks(driver: Driver): Promise<number> {
  const page = await open(driver, url);
  const after = await until('marks', () => page.evaluate(() => (window as { markedAfter?: number }).markedAfter));
  await page.close();
  return after;
}

/**
 * How the page sees that a card is shown: its term's mark changes. A page at rest asks for no frames, which would shift those it sees; it
 * looks without a pause near the end of the dwell, and Firefox's timers come late on a thread that busy. A page that draws does so all the
 * time, and looks once a frame.
 */
const AT_REST = `
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (isOpen()) requestAnimationFrame(painted);
    else if (performance.now() < window.movedAt + ${2 * OPEN_AFTER}) port2.postMessage(0);
  };
  const watch = () => setTimeout(() => port2.postMessage(0), ${OPEN_AFTER - 20});`;
const DRAWING = `
  let isWaiting = false;
  const draw = () => {
    if (isWaiting && isOpen()) {
      isWaiting = false;
      painted();
    }
    requestAnimationFrame(draw);
  };
  draw();
  const watch = () => isWaiting = true;`;

/** From when the pointer has rested long enough, by the stamp of its last move, until the frame after the card was shown. */
async function cardTimes(driver: Driver, watching: string): Promise<readonly number[]> {
  const page = await open(driver, url);
  const marks = (await untilMarked(page)).filter(({ y }) => y > 60 && y < 500);
  await page.evaluate(`
    const isOpen = () => (CSS.highlights.get('newsgloss-term-open')?.size ?? 0) > 0;
    const painted = () => setTimeout(() => { window.painted = performance.now(); });
    ${watching}
    addEventListener('pointermove', ({ timeStamp }) => {
      window.movedAt = timeStamp;
      watch();
    }, true);`);
  const result = await times(40, async (i) => {
    const mark = marks[i % marks.length] ?? { x: 0, y: 0 };
    await page.evaluate(() => delete (window as { painted?: number }).painted);
    // A hand moves at any time between two frames.
    await new Promise((done) => setTimeout(done, Math.random() * 50));
    await page.mouse.move(mark.x, mark.y);
    await until('a card', () => cardText(driver, page));
    const [painted, moved] = await until('its frame', () => page.evaluate(() => {
      const { painted: at, movedAt } = window as { movedAt?: number; painted?: number };
      return at !== undefined && movedAt !== undefined && [at, movedAt];
    }));
    await page.keyboard.press('Escape');
    await page.mouse.move(4, 4);
    // A card opens sooner just after another.
    await new Promise((done) => setTimeout(done, 700));
    return (painted ?? NaN) - (moved ?? NaN) - OPEN_AFTER;
  });
  await page.close();
  return result;
}

const MOVES = 480;

/** What the page's thread does while the pointer wanders, while a long story is scrolled, and in five seconds of nothing. */
async function traced(driver: Driver): Promise<Record<string, string>> {
  const on = await open(driver, LONG);
  await untilMarked(on);
  const off = await open(driver, LONG_OFF);
  const result: Record<string, string> = {};
  for (const [name, page] of [['marked', on], ['without us', off]] as const) {
    await page.bringToFront();
    result[`hovering, ${name}: script a move`] = (await scriptTime(page, MOVES, (i) => page.mouse.move(80 + (i % 60) * 8, 200 + Math.floor(i / 15) * 8))).toFixed(3);
    const scrolled = await scrollFrames(page);
    result[`scrolling 60 KB, ${name}: frames over 25 ms`] = `${scrolled.filter((time) => time > 25).length} of ${scrolled.length}`;
  }
  for (const [name, address] of [['a site that is off', OFF], ['no story', NO_STORY], ['a marked story', url]] as const) {
    const page = await open(driver, address);
    await new Promise((done) => setTimeout(done, 1500));
    const events = await traceOf<TraceEvent>(page, ['devtools.timeline'], () => new Promise((done) => setTimeout(done, 5000)));
    result[`5 s of nothing, ${name}: timers fired`] = String(events.filter(({ name: what }) => what === 'TimerFire').length);
    await page.close();
  }
  return result;
}

/** Milliseconds of script for each of some moves, with what the browser does for it, by samples 50 microseconds apart. */
async function scriptTime(page: Page, count: number, move: (i: number) => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 50 });
  await session.send('Profiler.start');
  for (let i = 0; i < count; i++) await move(i);
  const { profile: { nodes, samples = [], timeDeltas = [] } } = await session.send('Profiler.stop');
  await session.detach();
  const others = new Set(nodes.filter(({ callFrame }) => /^\((?:root|program|idle)\)$/.test(callFrame.functionName)).map(({ id }) => id));
  return samples.reduce((sum, id, i) => sum + (others.has(id) ? 0 : timeDeltas[i] ?? 0), 0) / 1000 / count;
}

/** Milliseconds between frames while the page is scrolled by 60 pixels a frame. As text: the loader's names for functions are unknown in a page. */
function scrollFrames(page: Page): Promise<number[]> {
  return page.evaluate(`new Promise((done) => {
    const frames = [];
    let last = performance.now();
    requestAnimationFrame(function next(now) {
      frames.push(now - last);
      last = now;
      scrollBy(0, 60);
      if (frames.length < 180) requestAnimationFrame(next);
      else done(frames.slice(2));
    });
  })`) as Promise<number[]>;
}

async function open(driver: Driver, address: string): Promise<Page> {
  const page = await driver.browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  return page;
}

async function times(count: number, measure: (i: number) => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let i = 0; i < count; i++) all.push(await measure(i));
  return all;
}

/** The demo story with its paragraphs over and over, 60 KB of text. */
function longStory(): string {
  const paragraphs = story.match(/<p>[^]*?<\/p>/g) ?? [];
  const text = paragraphs.join('').replace(/<[^>]*>/g, '');
  const last = paragraphs.at(-1) ?? '';
  return story.replace(last, () => last + paragraphs.join('\n').repeat(Math.ceil(60_000 / text.length)));
}
