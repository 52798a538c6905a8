import type { Page } from 'puppeteer-core';
import { until, type Driver } from './driver.ts';

/** A mark as the page has it: its text, and the middle of its first line in the window. */
export interface PageMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The marks registered under a name, in order of the page. Blanks of line breaks are single spaces. */
export function marks(page: Page, name = 'newsgloss-term'): Promise<PageMark[]> {
  return page.evaluate((key) => {
    const ranges = [...(CSS.highlights.get(key) ?? [])] as Range[];
    return ranges.map((range) => {
      const line = range.getClientRects()[0];
      return { text: range.toString().replace(/\s+/g, ' '), x: line ? line.x + line.width / 2 : 0, y: line ? line.y + line.height / 2 : 0 };
    });
  }, name);
}

/** Waits until the page has marks. */
export function untilMarked(page: Page): Promise<PageMark[]> {
  return until('marks', async () => {
    const found = await marks(page);
    return found.length > 0 && found;
  });
}

/** The text of the open card; undefined where none is open. */
export async function cardText(driver: Driver, page: Page): Promise<string | undefined> {
  const text = await driver.inClosedRoot<string | null>(page, 'newsgloss-card', `(root) => { const card = root.querySelector('.popover'); return card.checkVisibility({ visibilityProperty: true }) ? card.innerText ?? card.textContent : null; }`);
  return text ?? undefined;
}

/** Rests the pointer on a mark until its card is open; gives the card's text. */
export async function hoverTerm(driver: Driver, page: Page, text: string, name = 'newsgloss-term'): Promise<string> {
  await page.bringToFront();
  await untilMarked(page);
  await page.evaluate(([wanted, key]) => {
    const ranges = [...(CSS.highlights.get(key) ?? [])] as Range[];
    ranges.find((range) => range.toString().replace(/\s+/g, ' ') === wanted)?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }, [text, name] as const);
  const mark = (await marks(page, name)).find((one) => one.text === text);
  if (!mark) throw new Error(`"${text}" is not marked. Marked are: ${(await marks(page, name)).map((one) => one.text).join(', ')}`);
  await page.mouse.move(mark.x - 4, mark.y, { steps: 2 });
  await page.mouse.move(mark.x, mark.y, { steps: 2 });
  return until(`the card of ${text}`, () => cardText(driver, page));
}

/** Where an element of the card stands in the window. */
export async function inCard(driver: Driver, page: Page, selector: string): Promise<{ x: number; y: number } | undefined> {
  const box = await driver.inClosedRoot<{ x: number; y: number } | null>(page, 'newsgloss-card', `(root) => { const found = root.querySelector(${JSON.stringify(selector)}); if (!found) return null; found.scrollIntoView({ block: 'nearest' }); const box = found.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; }`);
  return box ?? undefined;
}
