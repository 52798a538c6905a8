import { firstDay } from '../core/calendar-date.ts';
import { datesInLine, lineOf, textOf, type LineDate } from './date-line.ts';
import type { DateLanguage } from './month-names.ts';
import { isNotOwn } from './not-own-date.ts';
import { ENOUGH, type ShownDate } from './shown-date.ts';
import type { Placed } from './story-place.ts';
import type { StoryRoot } from './story-roots.ts';

/** Texts that are looked at before and behind most of the page, and characters beside the dates of a line that is no sentence. */
const MOST_TEXTS = 80;
const LONGEST_REST = 90;
/** A longer piece is a sentence, or more. In characters. */
const LONGEST_TEXT = 160;

/**
 * Dates that the page calls its day of publication or of the last change wherever they stand, such as a wiki's "This page
 * was last edited on". Of each kind only if it is one day: where several are, they are other things' days.
 */
export function labelledDates(placed: readonly Placed[], root: StoryRoot, anchors: readonly (Node | undefined)[], language: DateLanguage): readonly ShownDate[] {
  const seen = new Set<Element>();
  const texts = placed.filter(({ node, place }) => place !== 'body' && node.length <= LONGEST_TEXT);
  const found = [...new Set([...texts.slice(0, MOST_TEXTS), ...texts.slice(-MOST_TEXTS)])].flatMap(({ node }): ShownDate[] => {
    const line = lineOf(node);
    if (!line || seen.has(line)) return [];
    seen.add(line);
    const dates = datesInLine({ element: line, text: textOf(line) }, language, true).filter(isLabelled);
    if (dates.length === 0 || isNotOwn(line, root.element, anchors, { isAnywhere: true })) return [];
    return dates.map(({ readings, label }) => ({ source: 'visible', readings: readings.map((day) => ({ day })), label, score: ENOUGH, line }));
  });
  return (['published', 'updated'] as const).flatMap((label) => onlyDay(found.filter((one) => one.label === label)));
}

function isLabelled({ label, rest, readings }: LineDate): boolean {
  return (label === 'published' || label === 'updated') && rest <= LONGEST_REST && readings.length === 1;
}

function onlyDay(dates: readonly ShownDate[]): readonly ShownDate[] {
  const days = new Set(dates.flatMap(({ readings }) => readings.map(({ day }) => firstDay(day))));
  return days.size === 1 ? dates.slice(0, 1) : [];
}
