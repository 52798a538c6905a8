import type { Parser } from 'chrono-node/en';
import { dateOfDay, type DayNumber } from '../core/calendar-date.ts';
import { rule } from './found.ts';
import { fromStory, type Scene } from './scene.ts';
import { dayFrom, monthsSpan, unitFrom, weekdayOf, weekSpan, type Span, type Unit } from './span.ts';
import { COUNT, countOf } from './words.ts';

const UNIT_SIGN = /week|month|year|decade/i;
const EARLIER_LATER = '(?:(?:earlier|later|early|late)(?:\\s+in)?\\s+)?';

/** `last week`, `earlier this month`, `late next year`: the whole unit, Monday to Sunday for weeks. */
const which = rule(UNIT_SIGN, new RegExp(`${EARLIER_LATER}(?:the\\s+)?(last|this|next|past|coming|current)\\s+(week|month|year|decade)`, 'i'), (match, before, after) => {
  const [all, word = '', unit = ''] = match;
  const lower = word.toLowerCase();
  const article = /\bthe\s/i.test(all);
  if (/^['’]?[- ]?(?:long|old)\b|^-/.test(after) || /\bthe\s+$/i.test(before) || (!article && /decade/i.test(unit))) return undefined;
  if (/^\s+(?:of|in|to)\b/.test(after) && article) return undefined;
  const isDecade = /decade/i.test(unit);
  const asUnit = isDecade ? 'year' : (unit.toLowerCase() as Unit);
  const count = isDecade ? 10 : 1;
  if (lower === 'past' || (lower === 'last' && article) || lower === 'coming' || (lower === 'next' && article)) {
    if (!article) return undefined;
    return { piece: 'other', closed: true, read: fromStory((day) => lately(day, /past|last/.test(lower) ? -count : count, asUnit)) };
  }
  return { piece: 'other', closed: true, read: fromStory((day) => unitFrom(day, lower === 'last' ? -1 : lower === 'next' ? 1 : 0, asUnit)) };
});

/** `the end of the year`, `the beginning of last year`: December or January; of shorter units the whole, as with `early January`. */
const edge = rule(/week|month|year/i, /(?:(?:the\s+)?(?:very\s+)?(end|close|beginning|start|middle)\s+of\s+(?:the\s+|(this|last|next)\s+)?(week|month|year)|(year[- ]end|year['’]s end)|(?:earlier|later)\s+in\s+the\s+(week|month|year))/i, (match, _before, after) => {
  const [, end = 'end', which = '', unit = 'year', atYearEnd, inside] = match;
  if (/^-/.test(after)) return undefined;
  const by = /last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
  if (inside) return { piece: 'other', closed: true, read: fromStory((day) => unitFrom(day, 0, inside.toLowerCase() as Unit)) };
  if (!atYearEnd && unit.toLowerCase() !== 'year') return { piece: 'other', closed: true, read: fromStory((day) => unitFrom(day, by, unit.toLowerCase() as Unit)) };
  return { piece: 'other', closed: true, read: (scene) => yearEnd(scene, which === '', by, end.toLowerCase()) };
});

/** Without `this` or `last`, a verb in the past means a year's end that has been. */
function yearEnd(scene: Scene, isOpen: boolean, by: number, end: string): Span | undefined {
  if (scene.published === undefined) return undefined;
  const { year: here, month = 1 } = dateOfDay(scene.published);
  const year = (isOpen ? scene.year : undefined) ?? here + by;
  if (end === 'middle') return monthsSpan(year, 6, 2);
  const edgeMonth = end === 'beginning' || end === 'start' ? 1 : 12;
  const isOver = isOpen && scene.tense === 'past' && year === here && edgeMonth > month;
  return monthsSpan(isOver ? year - 1 : year, edgeMonth, 1);
}

/** `the past 24 hours`, `the last three months`, `the next two years`: up to or from the story's day. */
const lasting = rule(/past|last|next|coming/i, new RegExp(`the\\s+(past|last|previous|next|coming)\\s+(${COUNT}|few|couple of)\\s+(hour|day|week|month|year|decade)s?`, 'i'), (match, _before, after) => {
  const [, word = '', number = '', unit = ''] = match;
  if (/^(?:few|couple)/i.test(number) || /previous/i.test(word) || /^\s+of\b/.test(after)) return undefined;
  const lower = unit.toLowerCase();
  const count = lower === 'hour' ? Math.ceil(countOf(number) / 24) : countOf(number) * (lower === 'decade' ? 10 : 1);
  const asUnit = lower === 'hour' ? 'day' : lower === 'decade' ? 'year' : (lower as Unit);
  return { piece: 'other', closed: true, read: fromStory((day) => lately(day, /next|coming/i.test(word) ? count : -count, asUnit)) };
});

function lately(day: DayNumber, count: number, unit: Unit): Span {
  const other = dayFrom(day, count, unit);
  return count < 0 ? { first: other, last: day } : { first: day, last: other };
}

const UNIT_COUNT = `(half a|${COUNT})(?:\\s+(?:full|whole|long))?\\s+(day|week|fortnight|month|year|decade|century|centurie)s?`;

/** What `three weeks` shifts by. */
function shift(number: string, unit: string): { count: number; unit: Unit } | undefined {
  const lower = unit.toLowerCase();
  if (/^half/i.test(number)) return lower === 'year' ? { count: 6, unit: 'month' } : lower === 'century' ? { count: 50, unit: 'year' } : undefined;
  const count = countOf(number);
  if (lower === 'fortnight') return { count: count * 2, unit: 'week' };
  if (lower === 'decade') return { count: count * 10, unit: 'year' };
  if (lower.startsWith('centur')) return { count: count * 100, unit: 'year' };
  return { count, unit: lower as Unit };
}

/** `two weeks ago`, `a decade ago`, `three days from now`, `in two months' time`. */
const ago = rule(/ago|now|time/i, new RegExp(`(?:(in)\\s+)?${UNIT_COUNT}(\\s+ago|\\s+from\\s+now|\\s+back|['’]s?\\s+time)`, 'i'), (match, before) => {
  const [, inside, number = '', unit = '', where = ''] = match;
  const by = shift(number, unit);
  if (!by || /back$/i.test(where) || (/time$/i.test(where) && !inside) || (/ago|now/i.test(where) && inside)) return undefined;
  if (/(?:\b(?:to|or|and|an?d? a half)|\d[.,]|\d\s?[-–])\s*$/i.test(before)) return undefined;
  return { piece: 'other', closed: true, read: fromStory((day) => unitFrom(day, /ago/i.test(where) ? -by.count : by.count, by.unit)) };
});

/** `will vote in two weeks`: only with a verb that looks ahead, as in `built in two weeks` it is a length of time. */
const ahead = rule(/\bin\b/i, new RegExp(`in\\s+${UNIT_COUNT}`, 'i'), (match, before, after) => {
  const [, number = '', unit = ''] = match;
  const by = shift(number, unit);
  if (!by || by.count > 20 || /^\s*(?:['’]|ago\b|from\b|or\b|to\b|of\b|-)/.test(after) || /\b(?:can|could|may|might|must|should|would|able|first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|once|twice|times?|only|worst|best|most|lowest|highest|least)\b[^.]{0,30}$/i.test(before)) return undefined;
  return { piece: 'other', closed: true, read: (scene) => (scene.tense === 'future' ? fromStory((day) => unitFrom(day, by.count, by.unit))(scene) : undefined) };
});

const DAYPART = '(?:\\s+(?:morning|afternoon|evening|night))?';

/** `the day before yesterday`, `yesterday morning`, `tonight`, `this evening`. `now` is no date, and `today's youth` none either. */
const casual = rule(/day|morrow|night|this (?:morning|afternoon|evening)/i, new RegExp(`(?:(?:the\\s+)?day (before) yesterday|(?:the\\s+)?day (after) tomorrow|(yesterday|today|tomorrow)${DAYPART}|(tonight|last night|this (?:morning|afternoon|evening)))`, 'i'), (match, before, after) => {
  const [all, beforeYesterday, afterTomorrow, day] = match;
  if (/^['’]s\b/.test(after) && !/^yesterday/i.test(all)) return undefined;
  if (/^(?:Today|Tonight|Tomorrow|Yesterday)/.test(all) && (/[\p{L}\d,]\s$/u.test(before) || /^ (?:Show|programme|program)\b/.test(after) || /^\s*[-–—]\s*[a-z]/.test(after))) return undefined;
  if (/\b(?:of|until|gone|like) $/i.test(before) && /^(?:today|tomorrow|yesterday)/i.test(all) && !/until/i.test(before)) return undefined;
  const lower = (day ?? '').toLowerCase();
  const by = beforeYesterday ? -2 : afterTomorrow ? 2 : lower === 'yesterday' || /last night/i.test(all) ? -1 : lower === 'tomorrow' ? 1 : 0;
  return { piece: 'other', closed: true, read: fromStory((here) => ({ first: here + by, last: here + by })) };
});

/** `over the weekend`, `this weekend`, `next weekend`. */
const weekend = rule(/weekend/i, /(?:(?:over|at|on|during|for)\s+the\s+(?:past\s+|last\s+|coming\s+)?weekend|(?:the\s+)?(?:last|this|next|past|coming|this past|this coming)\s+weekend)/i, (match, _before, after) => {
  if (/^(?:s\b|\s+of\s+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))/.test(after)) return undefined;
  const word = /last|past|next|coming|this/i.exec(match[0].replace(/this\s+(?=past|coming)/i, ''))?.[0].toLowerCase();
  return { piece: 'other', closed: true, read: (scene) => {
    if (scene.published === undefined) return undefined;
    const saturday = weekSpan(scene.published).first + 5;
    const onWeekend = weekdayOf(scene.published) >= 5;
    const last = saturday - (onWeekend && word !== 'last' && word !== 'past' ? 0 : 7);
    const ahead = word === 'next' ? saturday + (onWeekend ? 7 : 0) : saturday;
    const forward = word === 'next' || word === 'coming' || (word === 'this' ? scene.tense !== 'past' || weekdayOf(scene.published) > 2 : word === undefined && scene.tense === 'future');
    const first = forward ? ahead : last;
    return { first, last: first + 1 };
  } };
});

/** Parsers of what is said from the story's day. */
export const relativeRules: readonly Parser[] = [which, edge, lasting, ago, ahead, casual, weekend];
