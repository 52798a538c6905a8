import type { ParsingResult, Refiner } from 'chrono-node/en';
import { directed } from './calendar-names.ts';
import { found, foundOf, type Found, type ParsingContext } from './found.ts';
import { dayOnWeekday, type Reading } from './scene.ts';
import { edgeOf } from './years.ts';
import { dateOfDay } from '../core/calendar-date.ts';
import { unitFrom } from './span.ts';

/** The longer of two results that overlap stays. */
export const longestWins: Refiner = {
  refine: (_context, results) => {
    const kept: ParsingResult[] = [];
    for (const result of results.toSorted((a, b) => a.index - b.index || b.text.length - a.text.length)) {
      const last = kept.at(-1);
      if (!last || last.index + last.text.length <= result.index) kept.push(result);
      else if (last.text.length < result.text.length) kept[kept.length - 1] = result;
    }
    return kept;
  },
};

/** Each result with the words around it that say more of it: `last`, `early`, `of last year`, `morning`. */
export const addWords: Refiner = {
  refine: (context, results) => results.map((result) => {
    const known = foundOf(result);
    return known && !known.closed ? behind(context, ahead(context, result, known)) : result;
  }),
};

const DIRECTION = /\b(?:(this)\s+)?(last|next|this|past|coming)\s+$/i;
const EDGE = /(?:\b(?:the\s+)?(?:very\s+)?(?:(end|close|beginning|start|middle)\s+of|(early|late|mid)(?:\s+in|-)?|(?:earlier|later)(?:\s+in)?)|\bmid-)\s*$/i;

function ahead(context: ParsingContext, result: ParsingResult, known: Found): ParsingResult {
  const before = context.text.slice(Math.max(0, result.index - 24), result.index);
  const end = result.index + result.text.length;
  const direction = DIRECTION.exec(before);
  const isDirected = direction && known.year === undefined && (known.piece === 'weekday' || known.piece === 'month') && !/\b(?:the|of)\s+$/i.test(before.slice(0, direction.index));
  if (isDirected) {
    const number = known.piece === 'weekday' ? known.weekday : undefined;
    return found(context, result.index - direction[0].length, end, { ...directed(direction[2] ?? '', known, number), core: result.index - direction[0].length });
  }
  const edge = known.piece === 'month' || known.piece === 'year' ? EDGE.exec(before) : null;
  if (!edge) return result;
  return found(context, result.index - edge[0].length, end, { ...known, core: result.index - edge[0].length, read: edge[1] ? edgeOf(edge[1], known.read) : known.read });
}

const DAYPART = /^\s+(?:early\s+)?(?:morning|afternoon|evening|night)\b/i;
const WEEK = /^,?\s+(?:of\s+)?(last|this|next)\s+week\b/i;
const YEAR_SAID = /^,?\s+(?:of\s+)?(last|this|next|that|the same|the previous|the following)\s+year\b/i;

function behind(context: ParsingContext, result: ParsingResult): ParsingResult {
  const known = foundOf(result);
  if (!known) return result;
  const end = result.index + result.text.length;
  const part = DAYPART.exec(context.text.slice(end, end + 40))?.[0].length ?? 0;
  const dayEnd = known.piece === 'weekday' || known.piece === 'day' ? end + part : end;
  const after = context.text.slice(dayEnd, dayEnd + 40);
  const week = known.piece === 'weekday' ? WEEK.exec(after) : null;
  if (week) return found(context, result.index, dayEnd + week[0].length, { ...known, read: inWeek(known.weekday ?? 0, week[1] ?? ''), closed: true });
  const year = known.year === undefined && known.month !== undefined ? YEAR_SAID.exec(after) : null;
  if (year) return found(context, result.index, dayEnd + year[0].length, { ...known, read: inNamedYear(known.read, year[1] ?? ''), closed: true });
  return dayEnd === end ? result : found(context, result.index, dayEnd, known);
}

function inWeek(weekday: number, which: string): Reading {
  const by = /last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
  return ({ published }) => {
    if (published === undefined) return undefined;
    const day = unitFrom(published, by, 'week').first + weekday;
    return { first: day, last: day };
  };
}

function inNamedYear(inner: Reading, which: string): Reading {
  return (scene) => {
    if (scene.published === undefined) return undefined;
    const spokenOf = scene.year ?? (scene.mentioned && dateOfDay(scene.mentioned.last).year);
    const here = dateOfDay(scene.published).year;
    if (/same|that/i.test(which)) return spokenOf === undefined ? undefined : inner({ ...scene, year: spokenOf });
    const from = /previous|following/i.test(which) ? (spokenOf ?? here) : here;
    return inner({ ...scene, year: from + (/last|previous/i.test(which) ? -1 : /next|following/i.test(which) ? 1 : 0) });
  };
}

/** Neighbours that are one date or one stretch: `Friday, Feb. 3`, `between May and July 2016`, `Feb. 27-March 3`. */
export const joinNeighbours: Refiner = {
  refine: (context, results) => {
    const joined: ParsingResult[] = [];
    for (const result of results) {
      const last = joined.at(-1);
      const both = last && join(context, last, result);
      if (both) joined[joined.length - 1] = both;
      else joined.push(result);
    }
    return joined;
  },
};

const NEXT_TO = /^(?:\.?,?\s+\(?(?:on\s+|the\s+)?|\s+\()$/;
const DASH = /^\s*[-–—]\s*$|^\s+(?:to|through|until|till)\s+$/;

function join(context: ParsingContext, left: ParsingResult, right: ParsingResult): ParsingResult | undefined {
  const [a, b] = [foundOf(left), foundOf(right)];
  if (!a || !b) return undefined;
  const rightEnd = right.index + right.text.length;
  const between = context.text.slice(left.index + left.text.length, right.index);
  const core = a.core ?? left.index;
  if (a.piece === 'weekday' && b.piece === 'day' && NEXT_TO.test(between)) {
    return found(context, left.index, context.text[rightEnd] === ')' && between.includes('(') ? rightEnd + 1 : rightEnd, { ...b, ...onWeekday(a, b), core });
  }
  const lead = LEAD.exec(context.text.slice(Math.max(0, left.index - 10), left.index));
  if (!isStretch(between, lead?.[0]) || a.piece === 'other' || a.piece !== b.piece) return undefined;
  return found(context, left.index - (lead?.[0].length ?? 0), rightEnd, { ...b, core, closed: true, read: stretch(a, b) });
}

/** The weekday tells the year of a day that has none. */
function onWeekday(a: Found, b: Found): Partial<Found> {
  const isOpen = b.year === undefined && b.month !== undefined && b.day !== undefined && a.weekday !== undefined && !b.closed;
  return isOpen ? { read: dayOnWeekday(b.month, b.day, a.weekday) } : {};
}

const LEAD = /\b(?:from|between)\s+$/i;

/** Whether the words between two dates make a stretch of them; `to` and `and` only do behind `from` and `between`. */
function isStretch(between: string, lead: string | undefined): boolean {
  if (/^\s+and\s+$/i.test(between)) return /between/i.test(lead ?? '');
  return DASH.test(between) && (lead !== undefined || !/ to /.test(between));
}

/** From the first date to the last; a first date without year lies in the year of the last, or in the one before. */
function stretch(a: Found, b: Found): Reading {
  return (scene) => {
    const last = b.read(scene);
    if (!last) return undefined;
    const year = dateOfDay(last.first).year;
    const open = a.piece !== 'weekday' && a.year === undefined;
    const first = a.read(open ? { ...scene, year } : scene);
    const start = first && open && first.first > last.last ? a.read({ ...scene, year: year - 1 }) : first;
    return start && start.first < last.last ? { first: start.first, last: last.last } : undefined;
  };
}

/** `on`, `in` and `over` belong to the phrase; `since`, `by` and `until` say something else of it. */
export const addPreposition: Refiner = {
  refine: (context, results) => results.map((result) => {
    const known = foundOf(result);
    const lead = /(?<![\p{L}\p{N}-])(?:on|in|over)\s+$/iu.exec(context.text.slice(Math.max(0, result.index - 8), result.index));
    if (!known || !lead) return result;
    return found(context, result.index - lead[0].length, result.index + result.text.length, known);
  }),
};
