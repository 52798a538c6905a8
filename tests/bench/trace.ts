import type { Page } from 'puppeteer-core';

/** What Chromium's trace says of some work on a page, in these categories. */
export async function traceOf<Event>(page: Page, categories: string[], work: () => Promise<unknown>): Promise<readonly Event[]> {
  await page.tracing.start({ categories });
  await work();
  const bytes = await page.tracing.stop();
  return (JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: Event[] }).traceEvents;
}
