import type { Page } from 'puppeteer-core';
import { until, type Driver } from './driver.ts';
import { cardText, untilMarked } from './reading.ts';

/** Edges of a box in the window. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A story of The Moscow Times of 31 January 2017 that holds some HTML, long enough to be one, with a style for all of it. */
export function storyPage(inside: string, style = '', attributes = 'lang="en"'): string {
  const filler = `<p>${'A day went by in which no word of any glossary was said by anyone at all. '.repeat(14)}</p>`;
  return `<!doctype html><html ${attributes}><meta charset="utf-8"><title>A Winter of Talks</title><meta name="viewport" content="width=device-width"><meta property="article:published_time" content="2017-01-31T14:05:00+03:00">
    <style>body { margin: 24px; font: 18px/1.6 serif; color: #222; background: #fff; } ${style}</style><article><h1>A Winter of Talks</h1>${inside}${filler}${filler}${filler}</article>`;
}

/** Where the lines of a marked term stand in the window. */
export function linesOf(page: Page, text: string, name = 'newsgloss-term'): Promise<Edges[]> {
  return page.evaluate(([wanted, key]) => {
    const found = ([...(CSS.highlights.get(key) ?? [])] as Range[]).find((range) => range.toString().replace(/\s+/g, ' ') === wanted);
    return [...(found?.getClientRects() ?? [])].filter(({ width }) => width > 0).map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }, [text, name] as const);
}

/** Where the open card stands in the window. */
export async function cardBox(driver: Driver, page: Page): Promise<Edges & { readonly mode: string }> {
  const box = await driver.inClosedRoot<Edges & { mode: string }>(page, 'newsgloss-card', '(root) => { const card = root.querySelector(".popover"); const { left, top, right, bottom } = card.getBoundingClientRect(); return { left, top, right, bottom, mode: card.dataset.mode }; }');
  if (!box) throw new Error('No card is open.');
  return box;
}

/** Rests the pointer on the middle of one line of a term until its card is open. */
export async function restOn(driver: Driver, page: Page, text: string, line = 0): Promise<Edges> {
  await page.bringToFront();
  await untilMarked(page);
  const at = (await linesOf(page, text))[line];
  if (!at) throw new Error(`"${text}" has no line ${line}.`);
  const [x, y] = [(at.left + at.right) / 2, (at.top + at.bottom) / 2];
  await page.mouse.move(x - 6, y, { steps: 2 });
  await page.mouse.move(x, y, { steps: 2 });
  await until(`the card of ${text}`, () => cardText(driver, page));
  // The map of a place comes a moment later.
  await new Promise((done) => setTimeout(done, 250));
  return at;
}

/** Whether two boxes share a point, by more than a pixel of rounding. */
export function overlap(a: Edges, b: Edges): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}
