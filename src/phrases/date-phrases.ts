import type { Chrono, ParsedResult } from 'chrono-node/en';
import { dateOfDay, firstDay, precisionOf, type CalendarDate } from '../core/calendar-date.ts';
import type { DatePhrase } from '../core/date-phrase.ts';
import { englishDates } from './english.ts';
import { foundOf, type Found } from './found.ts';
import type { Scene } from './scene.ts';
import { YEARS, type Span } from './span.ts';
import { tenseAt } from './tense.ts';

/** Paragraphs longer than this are read in pieces, so that the time stays in proportion to the text. */
const LONGEST = 5000;
/** A piece without any of these holds no date that we read. */
const HINT = /(?<!\d)(?:1\d|2[01])\d\d(?!\d)|\d\ds\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|days?\b|morrow|night|\b(?:week|month|year|hour|decade|quarter|half|centur|weekend|spring|summer|autumn|fall|winter|morning|afternoon|evening|Christmas|Halloween|Epiphany)|ties\b/i;
/** A day and month further back than this in a paragraph no longer gives its year to a month. */
const MONTHS_MEAN_YEAR = 400;

let chrono: Chrono | undefined;

/**
 * The words of a story that speak of days, in their order, none overlapping. `text` is a body with paragraphs parted by blank lines;
 * `published` and `modified` are its days. Without a day of publication, only dates that name their year are found.
 */
export function datePhrases(text: string, published: CalendarDate | undefined, modified?: CalendarDate): readonly DatePhrase[] {
  chrono ??= englishDates();
  const story = storyDays(published, modified);
  const phrases: DatePhrase[] = [];
  let mentioned: Span | undefined;
  for (const piece of pieces(text)) {
    if (!HINT.test(piece.text)) continue;
    const found = read(chrono, piece.text, story, mentioned);
    for (const { start, end, span } of found) phrases.push({ start: piece.start + start, end: piece.start + end, first: dateOfDay(span.first), last: dateOfDay(span.last) });
    mentioned = found.at(-1)?.span;
  }
  return phrases;
}

type StoryDays = Pick<Scene, 'published' | 'newest'>;

function storyDays(published: CalendarDate | undefined, modified: CalendarDate | undefined): StoryDays {
  const isUsable = published && precisionOf(published) === 'day' && published.year >= YEARS.first && published.year <= YEARS.last;
  if (!isUsable) return { published: undefined, newest: undefined };
  const day = firstDay(published);
  return { published: day, newest: Math.max(day + 1, modified && precisionOf(modified) === 'day' ? firstDay(modified) : day) };
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
}

/** The dates of one paragraph; years and days that were spoken of give meaning to what follows. */
function read(english: Chrono, text: string, story: StoryDays, before: Span | undefined): readonly Placed[] {
  const results = english.parse(text, { instant: new Date((story.published ?? 0) * 86_400_000), timezone: 0 });
  const placed: Placed[] = [];
  let passage: Passage | undefined;
  results.forEach((result, at) => {
    const known = foundOf(result);
    if (!known) return;
    const [start, end] = [result.index, result.index + result.text.length];
    const tense = once(() => (isDateline(text, start, end) ? undefined : tenseAt(text, known.core ?? start, end)));
    const year = known.year ?? listYear(text, end, known, results[at + 1]) ?? yearOfPassage(passage, text, start, known, story, tense);
    const span = known.read({ ...story, get tense() { return tense(); }, year, mentioned: placed.at(-1)?.span ?? before });
    if (!span || !isSane(span)) return;
    placed.push({ start, end, span });
    if (known.year !== undefined || (year !== undefined && known.month !== undefined)) passage = { year: known.year ?? year ?? 0, end, isFrame: known.month !== undefined || SENTENCE_START.test(text.slice(0, start)), isBare: known.month === undefined };
    else if (known.piece !== 'month' && story.published !== undefined) passage = undefined;
  });
  return placed;
}

/** `in March and April 2014`: the first month has the year of the second. */
function listYear(text: string, end: number, known: Found, next: ParsedResult | undefined): number | undefined {
  const other = next && foundOf(next);
  if (!other || other.piece !== known.piece || known.month === undefined) return undefined;
  return /^\s*(?:,|and|or|,\s*and)\s+(?:in |on )?$/.test(text.slice(end, next.index)) ? other.year : undefined;
}

/** A year that a paragraph speaks of. */
interface Passage {
  readonly year: number;
  readonly end: number;
  /** It is the time of what follows, and not of one thing in passing: it opens its sentence, or names a month. */
  readonly isFrame: boolean;
  /** It names no month. */
  readonly isBare: boolean;
}

const SENTENCE_START = /(?:^|[.!?;]["”’)]*\s+)["“]?$/;
const SENTENCE_BREAK = /[.!?]["”’)]*\s+["“]?\p{Lu}/u;
/** A day this soon before the story is the story's own news, also where an older year was spoken of. */
const NEWS_DAYS = 45;

/** The year a month or day belongs to because its paragraph speaks of that year, and not of the story's own. */
function yearOfPassage(passage: Passage | undefined, text: string, start: number, known: Found, story: StoryDays, tense: () => Scene['tense']): number | undefined {
  if (!passage || start - passage.end > MONTHS_MEAN_YEAR) return undefined;
  const here = story.published === undefined ? undefined : dateOfDay(story.published).year;
  if (passage.year < (here ?? Infinity) && tense() === 'future') return undefined;
  if (!SENTENCE_BREAK.test(text.slice(passage.end, start + 1))) return passage.year;
  if (!passage.isFrame) return undefined;
  const near = known.piece === 'day' && passage.isBare ? known.read({ ...story, tense: tense(), year: undefined, mentioned: undefined }) : undefined;
  return near && story.published !== undefined && Math.abs(story.published - near.first) <= NEWS_DAYS ? undefined : passage.year;
}

/** `KYIV, Feb. 3 (Agency) -` at the head of a paragraph: the day of the report, whatever the first verb says. */
function isDateline(text: string, start: number, end: number): boolean {
  return /^[\p{Lu}][\p{Lu}\p{L} .'’/-]{1,40},? (?:[\p{L} ]{2,20}, )?$/u.test(text.slice(0, start)) && /^[\p{Lu}.'’ -]{3,}/u.test(text) && /^\.?\s*(?:\(|\/|[-–—])/.test(text.slice(end));
}

/** Verbs are looked for only where they matter, and once. */
function once<T>(read: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: read() }).value;
}

function isSane(span: Span): boolean {
  const years = [dateOfDay(span.first).year, dateOfDay(span.last).year];
  return span.first <= span.last && years.every((year) => year >= YEARS.first && year <= YEARS.last);
}

/** Paragraphs, long ones cut at spaces where there are any. */
function* pieces(text: string): Generator<{ readonly start: number; readonly text: string }> {
  for (const { index, 0: paragraph } of text.matchAll(/[^\n]+/g)) {
    for (let from = 0; from < paragraph.length; ) {
      const to = from + LONGEST >= paragraph.length ? paragraph.length : cut(paragraph, from);
      yield { start: index + from, text: paragraph.slice(from, to) };
      from = to;
    }
  }
}

function cut(paragraph: string, from: number): number {
  const ahead = paragraph.slice(from, from + LONGEST);
  const sentence = ahead.lastIndexOf('. ');
  if (sentence > LONGEST / 2) return from + sentence + 2;
  const space = ahead.lastIndexOf(' ');
  return from + (space > LONGEST / 2 ? space + 1 : LONGEST);
}
