import { labelBefore, type DateLabel } from './date-labels.ts';
import { datesInLine, labelBeside, lineOf, textOf } from './date-line.ts';
import type { DateLanguage } from './month-names.ts';
import { isNotOwn } from './not-own-date.ts';
import { readStamp, type Stamp } from './stamp.ts';
import { ownHeading, placedTexts, type Placed } from './story-place.ts';
import type { StoryRoot } from './story-roots.ts';
import { writtenMonth } from './written-date.ts';

/** A date shown near a story that may be its own. */
export interface ShownDate {
  readonly source: 'time' | 'visible';
  /** What it can mean: two where day and month may be either way round. */
  readonly readings: readonly Stamp[];
  readonly label: DateLabel | undefined;
  /** How much speaks for its being the story's; below `ENOUGH` it is left aside. */
  readonly score: number;
  /** The text it was found in, so that a `<time>` and the words in it are not taken for two witnesses. */
  readonly line: Element;
}

const ENOUGH = 40;
/** Lines that are read closely on one page at most. */
const MOST_LINES = 120;
const MAY_DATE = /(?:19|20)\d\d|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2}|\d[\s-][^\s\d.,/:;()-]{3,9}\.?[\s-]['’]?\d\d/;

/**
 * The dates shown in the places where a story's own date stands, the likeliest first. `languages` are tried in turn
 * until one finds any.
 */
export function shownDates(root: StoryRoot, body: readonly Text[], languages: readonly DateLanguage[]): readonly ShownDate[] {
  const heading = ownHeading(root, body);
  const isStamped = (node: Text) => node.parentElement?.closest('[datetime]') !== null;
  const placed = placedTexts(root, body, heading, (node) => isStamped(node) || (node.data.length < 400 && isYearOrDate(node)));
  const lines = new Map<Element, Placed>();
  for (const one of placed.filter((each) => nearness(each) > 0).sort((a, b) => nearness(b) - nearness(a)).slice(0, MOST_LINES)) {
    const line = lineOf(one.node);
    if (line && !lines.has(line) && !isElsewhere(line, one, root, [heading, body[0]])) lines.set(line, one);
  }
  for (const language of languages) {
    const found = [...lines].flatMap(([line, one]) => [...stamped(line, one, language), ...written(line, one, language)]);
    const likely = withoutLists(found.filter(({ score }) => score >= ENOUGH));
    if (likely.length > 0) return [...likely].sort((a, b) => b.score - a.score);
  }
  return [];
}

/** Lines of one make and without a label, from which on they are the entries of a list, such as the posts of a live report. */
const A_LIST = 3;

function withoutLists(dates: readonly ShownDate[]): readonly ShownDate[] {
  const lines = new Map<string, Set<Element>>();
  const makeOf = ({ line }: ShownDate) => `${line.tagName} ${line.className} in ${line.parentElement?.tagName ?? ''} ${line.parentElement?.className ?? ''}`;
  for (const one of dates.filter(({ label }) => label === undefined)) lines.set(makeOf(one), (lines.get(makeOf(one)) ?? new Set()).add(one.line));
  return dates.filter((one) => one.label !== undefined || (lines.get(makeOf(one))?.size ?? 0) < A_LIST);
}

function isElsewhere(line: Element, { place, distance }: Placed, root: StoryRoot, anchors: readonly (Node | undefined)[]): boolean {
  const isByline = place === 'byline' || (place === 'body' && distance < 200);
  return isNotOwn(line, root.element, anchors, isByline, (place === 'byline' && distance < 250) || (place === 'above' && distance < 150));
}

function isYearOrDate({ data }: Text): boolean {
  return /\d\d/.test(data) && MAY_DATE.test(data);
}

/** How likely the place is that of a story's own date, before anything is read: 0-100. */
function nearness({ place, distance }: Placed): number {
  if (place === 'byline') return Math.max(100 - distance / 40, 50);
  if (place === 'above') return distance <= 400 ? 80 - distance / 20 : 0;
  if (place === 'body') return distance <= 1_000 ? 62 - distance / 40 : 0;
  return distance <= 1_500 ? 32 - distance / 120 : 0;
}

function stamped(line: Element, placed: Placed, language: DateLanguage): ShownDate[] {
  const times = [...(line.matches('[datetime]') ? [line] : []), ...line.querySelectorAll('[datetime]')];
  const shown = datesInLine(line, language);
  return times.slice(0, 4).flatMap((time, i) => {
    const stamp = readStamp(time.getAttribute('datetime'));
    if (!stamp) return [];
    const label = labelOf(time, line) ?? labelBefore(textBetween(line, times[i - 1], time)) ?? shown[i]?.label ?? (shown.length === 0 ? labelBeside(line) : undefined);
    return [{ source: 'time' as const, readings: [stamp], label, score: nearness(placed) + bonus(label, line, 0) - i, line }];
  });
}

/** Dates in words. In a sentence they are the story's matter, unless the date stands in a piece of its own. */
function written(line: Element, { node, place, distance }: Placed, language: DateLanguage): ShownDate[] {
  const days = datesInLine(line, language);
  const month = days.length === 0 && place === 'byline' && distance < 200 ? writtenMonth(textOf(line), language) : undefined;
  if (month) return [{ source: 'visible', readings: [{ day: month }], label: undefined, score: ENOUGH, line }];
  return days.flatMap(({ readings, label, rest }, i) => {
    const isApart = node.data.trim().length <= OWN_PIECE && place !== 'body';
    if (rest > LONGEST_REST[place] && label !== 'published' && !isApart) return [];
    const score = nearness({ node, place, distance }) + bonus(label, line, rest) - i;
    return [{ source: 'visible' as const, readings: readings.map((day) => ({ day })), label, score, line }];
  });
}

/** Characters beside the dates of a line that is no sentence; and of a piece of a line that is no part of a sentence. */
const LONGEST_REST = { above: 90, byline: 90, body: 40, below: 90 } as const;
const OWN_PIECE = 45;

const NAMED = /(?:^|[-_\s])(?:date|time|datetime|timestamp|pub(?:lish(?:ed)?)?(?:date)?|posted|byline|meta|info|created|dateline|datum|fecha|data)/i;

/** What a label, the names of the elements around and a line with little else in it add. */
function bonus(label: DateLabel | undefined, line: Element, rest: number): number {
  const names = [line, line.parentElement, ...line.querySelectorAll('*')].slice(0, 8).map((one) => `${one?.getAttribute('class') ?? ''} ${one?.id ?? ''} ${one?.getAttribute('itemprop') ?? ''}`);
  const named = names.some((name) => NAMED.test(name)) ? 12 : 0;
  const labelled = label === 'published' ? 16 : label === 'other' ? -60 : 0;
  return named + labelled - (line.closest('figure, figcaption') ? 25 : 0) + (rest < 30 ? 6 : rest > 120 ? -30 : 0);
}

/** The words of a line that stand between two of its times. */
function textBetween(line: Element, from: Element | undefined, to: Element): string {
  const range = line.ownerDocument.createRange();
  range.setStartBefore(line);
  if (from) range.setStartAfter(from);
  range.setEndBefore(to);
  return range.collapsed ? '' : range.toString().replace(/\s+/g, ' ');
}

/** A label that is in the names of elements alone: `class="updated"`. */
function labelOf(time: Element, line: Element): DateLabel | undefined {
  const name = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''} ${time === line ? '' : time.parentElement?.getAttribute('class') ?? ''}`;
  if (/updated|modified/i.test(name) && !/publish/i.test(name)) return 'updated';
  return undefined;
}
