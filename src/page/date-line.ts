import type { CalendarDate } from '../core/calendar-date.ts';
import { labelAfter, labelBefore, type DateLabel } from './date-labels.ts';
import { latinDigits } from './digits.ts';
import type { DateLanguage } from './month-names.ts';
import { isInline } from './inline-elements.ts';
import { parentOf } from './unclobbered.ts';
import { writtenDates } from './written-date.ts';

/** A date that a reader sees, in the line it stands in. */
export interface LineDate {
  readonly readings: readonly CalendarDate[];
  readonly label: DateLabel | undefined;
  /** Characters of its line that are no part of a date. */
  readonly rest: number;
}

/** A line of the page and the text it shows. */
export interface Line {
  readonly element: Element;
  /** With a blank between elements, and with digits as Europe writes them. */
  readonly text: string;
}

/** A longer line is a sentence, and the dates in it are the story's matter. In characters. */
const LONGEST_LINE = 220;

/** A word before a date that may be its weekday. */
const WEEKDAY = /^[^\s\d]{2,14}\s*$/;

/** The line a text stands in: its block, or the nearest around it that holds it all where one date is cut over several. */
export function lineOf(node: Text): Element | undefined {
  let line = parentOf(node);
  let around = line && parentOf(line);
  const widen = () => [line, around] = [around, around && parentOf(around)];
  while (line && isInline(line) && around && lengthOf(around) <= LONGEST_LINE) widen();
  // `<div>12</div><div>March</div><div>2017</div>`: so short a block is a part of a line.
  while (line && around && lengthOf(line) <= 10 && lengthOf(around) <= 40) widen();
  return line ?? undefined;
}

/**
 * The dates of a line with what it calls them. Of a line that is too long only those at its very start, as in a
 * dateline. With `isStrict` only words that are said of nothing but a page's days are labels.
 */
export function datesInLine({ element, text }: Line, language: DateLanguage, isStrict = false): readonly LineDate[] {
  const dates = writtenDates(text.slice(0, LONGEST_LINE), language);
  const written = dates.reduce((sum, one) => sum + one.end - one.start, 0);
  let from = 0;
  return dates.map(({ start, end, readings }, i) => {
    const before = text.slice(from, start);
    const after = dates[i + 1] ? '' : text.slice(end, end + 40);
    from = end;
    const label = labelBefore(before, isStrict) ?? labelAfter(after) ?? (i === 0 && (start < 3 || WEEKDAY.test(before)) ? labelBeside(element, isStrict) : undefined);
    return { readings, label, rest: text.length - written };
  });
}

/** A label in an element of its own before the line, `<dt>Updated</dt><dd>31 Jan 2017</dd>`, or what a sign in the line is called. */
export function labelBeside(line: Element, isStrict = false): DateLabel | undefined {
  const said = (line.previousSibling?.textContent ?? '').trim() || (line.previousElementSibling?.textContent ?? '').trim();
  const label = said.length > 0 && said.length <= 40 ? labelBefore(said, isStrict) : undefined;
  if (label !== undefined) return label;
  const sign = line.querySelector('i[title], svg[aria-label], [role="img"][aria-label]');
  return sign ? labelBefore(sign.getAttribute('title') ?? sign.getAttribute('aria-label') ?? '', isStrict) : undefined;
}

/** Characters of an element's text, counted no further than to a long line's. */
function lengthOf(element: Element): number {
  return textOf(element).length;
}

/** A line's text with a blank between elements, since `12<b>March</b>` is shown as two words more often than as one. */
export function textOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  const parts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node && length < 2 * LONGEST_LINE; node = walker.nextNode() as Text | null) {
    if (/^(?:SCRIPT|STYLE|NOSCRIPT)$/i.test(node.parentElement?.tagName ?? '')) continue;
    parts.push(node.data);
    length += node.data.trim().length;
  }
  return latinDigits(parts.join(' ').replace(/\s+/g, ' ').trim());
}
