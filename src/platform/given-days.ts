import { parseDate, writeDate, type CalendarDate } from '../core/calendar-date.ts';
import { browser } from './browser.ts';

/** Days of publication that the reader gave, by the story's address without query and fragment. They stay on the device. */
const KEY = 'givenDays';

/** The day the reader gave for a story, if any. What does not read as a day is left alone and not used. */
export async function readGivenDays(): Promise<(url: string) => CalendarDate | undefined> {
  const stored = await storedDays();
  return (url) => {
    const written = stored[keyOf(url)];
    return typeof written === 'string' ? parseDate(written) : undefined;
  };
}

/** Keeps a day for a story, or forgets the one that was kept. */
export async function keepGivenDay(url: string, day: CalendarDate | undefined): Promise<void> {
  const { [keyOf(url)]: _, ...others } = await storedDays();
  await browser.storage.local.set({ [KEY]: day ? { ...others, [keyOf(url)]: writeDate(day) } : others });
}

async function storedDays(): Promise<Record<string, unknown>> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return stored !== null && typeof stored === 'object' && !Array.isArray(stored) ? (stored as Record<string, unknown>) : {};
}

function keyOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin + new URL(url).pathname : url;
}
