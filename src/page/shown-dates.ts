import { labelBefore, namesAuthor, type DateLabel } from './date-labels.ts';
import { datesInLine, labelBeside, lineOf, textOf, type Line, type LineDate } from './date-line.ts';
import { hasNumber, latinDigits } from './digits.ts';
import { labelledDates } from './labelled-dates.ts';
import type { DateLanguage } from './month-names.ts';
import { isNotOwn } from './not-own-date.ts';
import { ENOUGH, type ShownDate } from './shown-date.ts';
import { heldStamp, stampHolders } from './stamp-holders.ts';
import { ownHeading, placedTexts, type Placed } from './story-place.ts';
import type { StoryRoot } from './story-roots.ts';
import { orderOnPage, writtenMonth } from './written-date.ts';

/** Lines that are read closely on one page at most. */
const MOST_LINES = 120;
const MAY_DATE = /(?:19|20)\d\d|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2}|\d[\s-][^\s\d.,/:;()-]{3,9}\.?[\s-]['’]?\d\d/;

/** A line that may bear the story's date, where it stands, and the elements in it that hold a date in an attribute. */
interface DatedLine extends Line {
  readonly placed: Placed;
  readonly holders: readonly Element[];
}

/**
 * The dates shown in the places where a story's own date stands, the likeliest first; where none stands there, those
 * that the page anywhere calls its own, if they are `wanted`.
 */
export function shownDates(root: StoryRoot, body: readonly Text[], language: DateLanguage, wanted = true): readonly ShownDate[] {
  const heading = ownHeading(root, body);
  const anchors = [heading, body[0]];
  const holders = stampHolders(root.element);
  const isHeld = ({ parentElement }: Text) => parentElement !== null && (holders.has(parentElement) || (parentElement.parentElement !== null && holders.has(parentElement.parentElement)));
  const placed = placedTexts(root, body, heading, (node) => (holders.size > 0 && isHeld(node)) || (node.data.length < 400 && isYearOrDate(node)));
  const lines = linesOf(placed, root, anchors, holders);
  const likelyIn = (used: DateLanguage) => withoutLists(lines.flatMap((line) => datesOf(line, used)).filter(({ score }) => score >= ENOUGH)).sort((a, b) => b.score - a.score);
  const first = likelyIn(language);
  // Other dates on the page may tell which way round its figures are.
  const order = first.some(({ readings }) => readings.length > 1) ? orderOnPage(placed.map(({ node }) => node.data)) : undefined;
  const likely = order === undefined ? first : likelyIn({ ...language, order });
  return !wanted || likely.some(isPublished) ? likely : [...likely, ...labelledDates(placed, root, anchors, language)];
}

function isPublished({ label }: ShownDate): boolean {
  return label === undefined || label === 'published';
}

function linesOf(placed: readonly Placed[], root: StoryRoot, anchors: readonly (Node | undefined)[], holders: ReadonlySet<Element>): readonly DatedLine[] {
  const seen = new Set<Element>();
  const near = placed.filter((each) => nearness(each) > 0).sort((a, b) => nearness(b) - nearness(a)).slice(0, MOST_LINES);
  return near.flatMap((one): DatedLine[] => {
    const element = lineOf(one.node);
    if (!element || seen.has(element) || isElsewhere(element, one, root, anchors)) return [];
    seen.add(element);
    const held = holders.size > MOST_LINES ? [element, ...element.querySelectorAll('*')].slice(0, 60).filter((each) => holders.has(each)) : [...holders].filter((each) => element.contains(each));
    return [{ element, text: textOf(element), placed: one, holders: held.slice(0, 4) }];
  });
}

/** Lines of one make and without a label, from which on they are the entries of a list, such as the posts of a live report. */
const A_LIST = 3;

function withoutLists(dates: readonly ShownDate[]): ShownDate[] {
  const lines = new Map<string, Set<Element>>();
  const makeOf = ({ line }: ShownDate) => `${line.tagName} ${line.className} in ${line.parentElement?.tagName ?? ''} ${line.parentElement?.className ?? ''}`;
  for (const one of dates.filter(({ label }) => label === undefined)) lines.set(makeOf(one), (lines.get(makeOf(one)) ?? new Set()).add(one.line));
  return dates.filter((one) => one.label !== undefined || (lines.get(makeOf(one))?.size ?? 0) < A_LIST);
}

function isElsewhere(line: Element, { place, distance }: Placed, root: StoryRoot, anchors: readonly (Node | undefined)[]): boolean {
  const isByline = place === 'byline' || (place === 'body' && distance < 200);
  return isNotOwn(line, root.element, anchors, { isByline, isBesideHeadline: (place === 'byline' && distance < 250) || (place === 'above' && distance < 150) });
}

function isYearOrDate({ data }: Text): boolean {
  return hasNumber(data) && MAY_DATE.test(latinDigits(data));
}

/** How likely the place is that of a story's own date, before anything is read: 0-100. */
function nearness({ place, distance }: Placed): number {
  if (place === 'byline') return Math.max(100 - distance / 40, 50);
  if (place === 'above') return distance <= 400 ? 80 - distance / 20 : 0;
  if (place === 'body') return distance <= 1_000 ? 62 - distance / 40 : 0;
  return distance <= 1_500 ? 32 - distance / 120 : 0;
}

/** So near behind a story's last words the line with its author and day may stand. In characters. */
const FOOT = 60;

function datesOf(line: DatedLine, language: DateLanguage): ShownDate[] {
  const { place, distance } = line.placed;
  const isFoot = place === 'below' && distance <= FOOT && namesAuthor(line.text);
  const shown = datesInLine(line, language, place === 'below' && !isFoot);
  return [...stamped(line, shown, language), ...written(line, shown, language)];
}

function stamped({ element: line, placed, holders }: DatedLine, shown: readonly LineDate[], language: DateLanguage): ShownDate[] {
  return holders.flatMap((time, i) => {
    const stamp = heldStamp(time, language);
    if (!stamp) return [];
    const label = labelOf(time, line) ?? labelBefore(textBetween(line, holders[i - 1], time)) ?? shown[i]?.label ?? (shown.length === 0 ? labelBeside(line) : undefined);
    return [{ source: 'time' as const, readings: [stamp], label, score: nearness(placed) + bonus(label, line, 0) - i, line }];
  });
}

/** Dates in words. In a sentence they are the story's matter, unless the date stands in a piece of its own. */
function written({ element: line, text, placed }: DatedLine, days: readonly LineDate[], language: DateLanguage): ShownDate[] {
  const { node, place, distance } = placed;
  const month = days.length === 0 && place === 'byline' && distance < 200 ? writtenMonth(text, language) : undefined;
  if (month) return [{ source: 'visible', readings: [{ day: month }], label: undefined, score: ENOUGH, line }];
  return days.flatMap(({ readings, label, rest }, i) => {
    const isApart = node.data.trim().length <= OWN_PIECE && (place !== 'body' || isNamed(node.parentElement));
    if (rest > LONGEST_REST[place] && label !== 'published' && !isApart) return [];
    const score = nearness(placed) + bonus(label, line, rest) - i;
    return [{ source: 'visible' as const, readings: readings.map((day) => ({ day })), label, score, line }];
  });
}

/** Whether an element's own name says that it is a date, as in a headline's block that was taken for the body's first. */
function isNamed(element: Element | null): boolean {
  return element !== null && (element.tagName === 'TIME' || NAMED.test(element.getAttribute('class') ?? ''));
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
