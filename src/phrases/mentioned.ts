import type { Parser } from 'chrono-node/en';
import { dateOfDay } from '../core/calendar-date.ts';
import { rule } from './found.ts';
import type { Reading, Scene } from './scene.ts';
import { unitFrom, yearsSpan, type Span, type Unit } from './span.ts';
import { COUNT, countOf } from './words.ts';

/** Longest spans that still say which day, week, month or year a count starts from. */
const SHARP: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 31, year: 366 };
/** What may follow `the day before` when it means a day: anything else names an event. */
const ENDS = /^(?:[.,;:!?)–—"”]|$|\s(?:and|but|said|in|at|to|that|he|she|it|they|was|were|had|by|as|on)\b)/;

/** `count` units from the days last spoken of, where these are sharp enough. */
function fromMentioned(count: number, unit: Unit): Reading {
  return ({ mentioned }) => {
    if (!mentioned || mentioned.last - mentioned.first >= SHARP[unit]) return undefined;
    return unitFrom(count < 0 ? mentioned.first : mentioned.last, count, unit);
  };
}

/** The same, and from the story's day where nothing was spoken of before. */
function backFrom(count: number, unit: Unit): Reading {
  return (scene) => (scene.mentioned || scene.published === undefined ? fromMentioned(count, unit)(scene) : unitFrom(scene.published, count, unit));
}

/** `two days later`, `a year earlier`. A week after an event that has no date stays unknown. */
const later = rule(/later|earlier|before|after|previously/i, new RegExp(`(?:(?:just|only|some|about|exactly)\\s+)?(${COUNT})\\s+(day|week|month|year|decade)s?\\s+(later|earlier|before|after|previously|afterwards?)`, 'i'), (match, before, after) => {
  const [, number = '', unit = '', where = ''] = match;
  if (/^(?:before|after)$/i.test(where) && !/^[.,;!?]/.test(after)) return undefined;
  if (/^\s+than\b/.test(after) || /\b(?:than|or|to|and|until|\d[.,]?|no)\s*$/i.test(before)) return undefined;
  const decade = unit.toLowerCase() === 'decade';
  const count = countOf(number) * (decade ? 10 : 1);
  const asUnit = decade ? 'year' : (unit.toLowerCase() as Unit);
  const back = /^(?:earlier|before|previously)/i.test(where);
  return { piece: 'other', closed: true, read: back && count === 1 ? backFrom(-1, asUnit) : fromMentioned(back ? -count : count, asUnit) };
});

/** `the previous day`, `the following month`, `the next year`. */
const adjacent = rule(/previous|preceding|following|next|same/i, /the\s+(?:very\s+)?(previous|preceding|following|next|same)\s+(day|week|month|year)/i, (match, _before, after) => {
  const [, word = '', unit = ''] = match;
  const asUnit = unit.toLowerCase() as Unit;
  if (/^['’]/.test(after) && asUnit !== 'day') return undefined;
  if (/previous|preceding/i.test(word)) return { piece: 'other', closed: true, read: backFrom(-1, asUnit) };
  if (/same/i.test(word)) return /^\s+(?:as|that)\b/.test(after) ? undefined : { piece: 'other', closed: true, read: same(asUnit) };
  return { piece: 'other', closed: true, read: fromMentioned(1, asUnit) };
});

/** `the day before`, `the day after`, as far as no event follows. */
const beside = rule(/before|after|earlier/i, /the\s+(day|week|month|year)\s+(before|after|earlier)/i, (match, _before, after) => {
  const [, unit = '', where = ''] = match;
  if (!ENDS.test(after)) return undefined;
  const asUnit = unit.toLowerCase() as Unit;
  return { piece: 'other', closed: true, read: /after/i.test(where) ? fromMentioned(1, asUnit) : backFrom(-1, asUnit) };
});

/** `that day`, `that year`, where one was spoken of. */
const that = rule(/that (?:day|month|year)/i, /(?:on |in |later |earlier )?that\s+(day|month|year)/i, (match, before, after) => {
  if (!/^(?:[.,;:!?)]|$|\s(?:and|but|he|she|it|they|the|in|at|when|was|were|to|by|as|after)\b)/.test(after) || /\b(?:said|says|believes?|hopes?)\s$/i.test(before)) return undefined;
  return { piece: 'other', closed: true, read: same((match[1] ?? '').toLowerCase() as Unit) };
});

function same(unit: Unit): Reading {
  return (scene) => {
    if (unit === 'year') return sameYear(scene);
    return fromMentioned(0, unit)(scene);
  };
}

function sameYear({ mentioned }: Scene): Span | undefined {
  if (!mentioned) return undefined;
  const [first, last] = [dateOfDay(mentioned.first).year, dateOfDay(mentioned.last).year];
  return first === last ? yearsSpan(first) : undefined;
}

/** Parsers of what is said from the date last spoken of. */
export const mentionedRules: readonly Parser[] = [later, adjacent, beside, that];
