import type { DateLanguage } from './month-names.ts';
import { readStamp, type Stamp } from './stamp.ts';
import { writtenDates } from './written-date.ts';

/** Elements that bear a date in an attribute, whatever they show: `<time>`, microformats, what scripts turn into "3 years ago". */
const HOLDERS = '[datetime], .published[title], .dt-published[title], .updated[title], [class*="date" i][title], [class*="time" i][title], [data-datetime], [data-timestamp], [data-utime], [data-time], [data-date], [data-published], [data-publish-date]';
const ATTRIBUTES = ['datetime', 'data-datetime', 'data-publish-date', 'data-published', 'data-date', 'data-timestamp', 'data-utime', 'data-time', 'title'];
/** Elements that are looked at on one page at most. */
const MOST = 1_000;

/** The elements within one that may bear a date in an attribute. */
export function stampHolders(root: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const one of [...root.querySelectorAll(HOLDERS)].slice(0, MOST)) if (ATTRIBUTES.some((name) => /\d{4}/.test(one.getAttribute(name) ?? ''))) found.add(one);
  return found;
}

/** The date in an element's attributes. A `title` may have it in words, where `language` is given. */
export function heldStamp(element: Element, language?: DateLanguage): Stamp | undefined {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    const stamp = value === null ? undefined : readStamp(value);
    if (stamp?.day.day !== undefined || (stamp && name === 'datetime')) return stamp;
    if (name !== 'title' || value === null || !language || value.length > 60) continue;
    const [date, another] = writtenDates(value, language);
    if (date && !another && date.readings.length === 1 && date.readings[0]) return { day: date.readings[0] };
  }
  return undefined;
}
