import { parseDate, writeDate, type CalendarDate } from '../core/calendar-date.ts';
import { isInPrivateWindow } from './private-window.ts';
import { fieldsOf } from './settings-versions.ts';
import { changeStored, readStored } from './store.ts';

/** Days of publication that the reader gave, by the story's address without query and fragment. They stay on the device. */
const KEY = 'givenDays';

/** Days given in a private window: held by the page's reader alone, and gone with the page. */
const held = new Map<string, CalendarDate | undefined>();

/** The day the reader gave for a story, if any. What does not read as a day is left alone and not used. */
export async function readGivenDays(): Promise<(url: string) => CalendarDate | undefined> {
  const stored = fieldsOf(await readStored(KEY));
  return (url) => {
    if (held.has(keyOf(url))) return held.get(keyOf(url));
    const written = stored[keyOf(url)];
    return typeof written === 'string' ? parseDate(written) : undefined;
  };
}

/** Keeps a day for a story, or forgets the one that was kept; true where that is done. In a private window it holds for the page alone. */
export async function keepGivenDay(url: string, day: CalendarDate | undefined): Promise<boolean> {
  if (isInPrivateWindow()) {
    held.set(keyOf(url), day);
    return true;
  }
  return changeStored(KEY, (stored) => {
    const { [keyOf(url)]: _, ...others } = fieldsOf(stored);
    return day ? { ...others, [keyOf(url)]: writeDate(day) } : others;
  });
}

function keyOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin + new URL(url).pathname : url;
}
