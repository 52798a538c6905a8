import { firstDay, lastDay, type CalendarDate, type DayNumber } from '../core/calendar-date.ts';
import type { Entity, Weight } from '../core/entity.ts';
import { isDate } from '../core/interval.ts';
import { cardWords } from '../words/card.ts';
import { language } from '../words/language.ts';

/** Width of the drawing in its own units, and the margin on either side. */
export const WIDTH = 336;
const MARGIN = 6;
/** Width of a letter under the line: those of Cyrillic are wider. */
const letterWidth = () => (language() === 'en' ? 5.6 : 6.2);
/** Width of a dot, and the distance within which two marks are one. */
const DOT = 11;
const CLOSE = 3;

/** Something on the line: where, and on which side of the story's day. */
export interface TimelineMark {
  readonly x: number;
  readonly side: 'before' | 'since';
  /** The heaviest of what happened there: 3 most. */
  readonly weight: Weight;
}

/** Everything that is drawn, in the drawing's units. */
export interface TimelineDrawing {
  readonly firstYear: number;
  readonly events: readonly TimelineMark[];
  /** Whether dots would run into each other. */
  readonly isDense: boolean;
  /** From when to when it existed; up to the last check where no end is known, and then it is open. */
  readonly span: { readonly from: number; readonly to: number; readonly isOpen: boolean };
  /** The story's day. */
  readonly story?: number;
  readonly labels: readonly Label[];
}

/** A word under the line. */
export interface Label {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isStory: boolean;
}

/**
 * Lays an entity's time out between its first date and the day on which the drawing ends; what is later is left out.
 * `dayName` is what the story's day is called. Undefined where nothing is dated.
 */
export function drawTimeline(whole: Entity, day: CalendarDate | undefined, today: CalendarDate, dayName = cardWords().thisArticle): TimelineDrawing | undefined {
  const entity = upTo(whole, today);
  const starts = [...entity.events.map(({ on }) => on), ...entity.states.map(({ from }) => from), ...entity.holders.map(({ from }) => from)];
  if (entity.exists && isDate(entity.exists.from)) starts.push(entity.exists.from);
  if (starts.length === 0) return undefined;
  const all = [...starts, ...(day ? [day] : [])].map(firstDay);
  const first = Math.min(...all);
  const last = Math.max(firstDay(today), first + 1);
  const place = (at: DayNumber) => MARGIN + ((Math.min(at, last) - first) / (last - first)) * (WIDTH - 2 * MARGIN);
  const at = (date: CalendarDate) => place(firstDay(date));
  const ended = entity.exists && isDate(entity.exists.to) ? entity.exists.to : undefined;
  const end = ended ?? entity.checked;
  const begin = entity.exists && isDate(entity.exists.from) ? firstDay(entity.exists.from) : Math.min(...starts.map(firstDay));
  const story = day && at(day);
  const events = apart(entity.events.map(({ on, weight }): TimelineMark => ({ x: at(on), side: day && firstDay(on) > firstDay(day) ? 'since' : 'before', weight })));
  return {
    firstYear: yearOf(first),
    events,
    isDense: isDense(events),
    span: { from: place(begin), to: at(end), isOpen: !ended && at(end) < WIDTH - MARGIN - 4 },
    ...(story !== undefined && { story }),
    labels: labels(first, story === undefined ? undefined : { x: story, name: dayName }, lastTurn(entity, day), place, isDay(day, today)),
  };
}

/** Marks that would lie on top of each other as one, of the greatest weight among them; the story's day parts them. */
function apart(marks: readonly TimelineMark[]): TimelineMark[] {
  const kept: TimelineMark[] = [];
  for (const mark of marks.toSorted((a, b) => a.x - b.x)) {
    const before = kept.at(-1);
    if (!before || before.side !== mark.side || mark.x - before.x >= CLOSE) kept.push(mark);
    else if (mark.weight > before.weight) kept[kept.length - 1] = { ...before, weight: mark.weight };
  }
  return kept;
}

/** More than a few dots that overlap are no longer told apart. */
function isDense(marks: readonly TimelineMark[]): boolean {
  return marks.filter((mark, i) => i > 0 && mark.x - (marks[i - 1]?.x ?? 0) < DOT).length > 4;
}

/** What is dated up to a day. */
function upTo(entity: Entity, day: CalendarDate): Entity {
  const isPast = (date: CalendarDate) => lastDay(date) <= lastDay(day);
  return {
    ...entity,
    events: entity.events.filter(({ on, known }) => isPast(known ?? on)),
    states: entity.states.filter(({ from, known }) => isPast(known ?? from)),
    holders: entity.holders.filter(({ from, known }) => isPast(known ?? from)),
  };
}

/** Whether the drawing ends with the story's day itself, so that "today" is not named. */
function isDay(day: CalendarDate | undefined, today: CalendarDate): boolean {
  return day !== undefined && firstDay(day) === firstDay(today);
}

/** The weightiest date after the story, the only other one that is named under the line. */
function lastTurn(entity: Entity, day: CalendarDate | undefined): CalendarDate | undefined {
  return entity.events.filter(({ on, weight }) => weight === 3 && day && firstDay(on) > firstDay(day)).at(-1)?.on;
}

/** First year, story, last turn and today, leaving out what would run into another; the story's is never left out. */
function labels(
  first: DayNumber, day: { readonly x: number; readonly name: string } | undefined, turn: CalendarDate | undefined, place: (at: DayNumber) => number, endsWithDay: boolean,
): Label[] {
  const todayName = cardWords().today;
  const letter = letterWidth();
  const wanted: (Label & { from: number; to: number })[] = [];
  const add = (x: number, text: string, anchor: Label['anchor'], isStory = false) => {
    const width = text.length * letter;
    const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const fits = wanted.every((other) => from > other.to + 6 || from + width < other.from - 6);
    if (fits) wanted.push({ x, text, anchor, isStory, from, to: from + width });
  };
  if (day) {
    // Near the end the story's name makes room for today's.
    const end = endsWithDay ? WIDTH - 2 : WIDTH - 2 - todayName.length * letter - 8;
    const half = (day.name.length * letter) / 2;
    const anchor = day.x < 34 ? 'start' : day.x > end - half ? 'end' : 'middle';
    add(anchor === 'start' ? Math.max(2, day.x - 6) : anchor === 'end' ? end : day.x, day.name, anchor, true);
  }
  if (!endsWithDay) add(WIDTH - 2, todayName, 'end');
  add(2, String(yearOf(first)), 'start');
  if (turn) add(place(firstDay(turn)), String(turn.year), 'middle');
  return wanted.map(({ x, text, anchor, isStory }) => ({ x, text, anchor, isStory }));
}

function yearOf(day: DayNumber): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
