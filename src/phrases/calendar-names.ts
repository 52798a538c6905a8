import type { ParsingResult, Refiner } from 'chrono-node/en';
import { found, foundOf, type Found, type ParsingContext } from './found.ts';
import { always, fromStory, weekday, yearless } from './scene.ts';
import { isDay, monthSpan, monthsSpan, spanOf, YEARS } from './span.ts';
import { isName } from './names.ts';
import { monthOf, weekdayNamed } from './words.ts';

const DAY_NAME = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b/;
const MONTH_NAME = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|\b[A-Z]{3,9}\b/;
const STATED_YEAR = /(?<![\d.,])(\d{4})$/;
/** Words before a month that make a month of it; without one `May` may be anybody. */
const BEFORE_MONTH = /(?:\b(?:in|since|until|till|by|from|to|of|during|before|after|between|and|or|through|throughout|around|early|late|mid|last|next|this|coming|past|starting|beginning|ending|for|every)|\bmid-|[–—-])\s*$/i;
const HABIT = /^(?:s\b|\s+(?:mornings|afternoons|evenings|nights)\b)/;
const EVERY = /\b(?:every|each|any|a|an|another|one|first|second|third|fourth|in-person|black|good|bloody|super|cyber|palm|easter|ash|holy|giving|fat|maundy|shrove|whit|blue|ruby)\s+$/i;

/** Gives the days, months and weekdays that chrono finds by name their meaning, and drops those that are no dates. */
export const readCalendarNames: Refiner = {
  refine: (context, results) => results.flatMap((result) => (foundOf(result) ? result : (named(context, result) ?? []))),
};

function named(context: ParsingContext, result: ParsingResult): ParsingResult | undefined {
  const { start } = result;
  if (/^\d{4}-\d{1,2}-\d{1,2}/.test(result.text)) return iso(context, result);
  if (start.isCertain('month')) return start.isCertain('day') ? dayOfMonth(context, result) : month(context, result);
  if (start.isCertain('weekday')) return dayOfWeek(context, result);
  return undefined;
}

function dayOfWeek(context: ParsingContext, result: ParsingResult): ParsingResult | undefined {
  const match = DAY_NAME.exec(result.text);
  if (!match) return undefined;
  const start = result.index + match.index;
  const end = start + match[0].length;
  if (HABIT.test(context.text.slice(end, end + 14)) || isName(context.text, start, end) || EVERY.test(context.text.slice(Math.max(0, start - 12), start))) return undefined;
  // Three letters alone are a word or an abbreviation; beside a date they are a day, see `join.ts`.
  const short = match[0].length < 6;
  const day = weekdayNamed(match[0]);
  return found(context, start, end, { piece: 'weekday', weekday: day, read: short ? () => undefined : weekday(day) });
}

function iso(context: ParsingContext, result: ParsingResult): ParsingResult | undefined {
  const [year = 0, month = 0, day = 0] = result.text.slice(0, 10).split('-').map(Number);
  if (!isPossible(year) || !isDay(year, month, day) || /[-/\w.]$/.test(context.text.slice(0, result.index))) return undefined;
  return found(context, result.index, result.index + result.text.length, { piece: 'day', year, month, read: always(spanOf({ year, month, day })), closed: true });
}

function isPossible(year: number): boolean {
  return year >= YEARS.first && year <= YEARS.last;
}

function dayOfMonth(context: ParsingContext, result: ParsingResult): ParsingResult | undefined {
  const bounds = trimmed(result);
  const name = MONTH_NAME.exec(bounds.text)?.[0];
  if (!name || !isMonthName(name)) return undefined;
  const end = bounds.start + bounds.text.length;
  const after = context.text.slice(end, end + 20);
  if (isName(context.text, bounds.start, end) || COUNTED.test(after) || /[\w.,][-/]$|\d[.,]$/.test(context.text.slice(Math.max(0, bounds.start - 2), bounds.start))) return undefined;
  const month = monthOf(name);
  const day = result.start.get('day') ?? 0;
  const year = bounds.year;
  const reading = year === undefined ? yearless(month, day) : isDay(year, month, day) ? always(spanOf({ year, month, day })) : () => undefined;
  const until = result.end?.get('day') ?? undefined;
  const known: Found = { piece: 'day', month, day, read: until === undefined ? reading : daysTo(reading, until - day), ...(year !== undefined && { year }) };
  return found(context, bounds.start, end, known);
}

/** `Feb. 3-5`: some days more, in the same month. */
function daysTo(first: Found['read'], more: number): Found['read'] {
  return (scene) => {
    const span = first(scene);
    return span && more > 0 && more < 31 ? { first: span.first, last: span.last + more } : undefined;
  };
}

/** What makes a number behind a month a count of things: `May 10,000`, `March 5 percent`, `June 10:30`. */
const COUNTED = /^(?:[,.:]\d|\d|-\d| ?%| (?:percent|per cent|million|billion|thousand|a\.m|p\.m|am\b|pm\b|o['’]clock)|(?:st|nd|rd|th)? (?:street|square|avenue|movement|brigade|prospekt|lane|st\.)|['’]s? (?:street|square))/i;

function month(context: ParsingContext, result: ParsingResult): ParsingResult | undefined {
  const { start, text, year } = trimmed(result);
  const name = MONTH_NAME.exec(text);
  if (!name || !isMonthName(name[0])) return undefined;
  const end = start + text.length;
  const before = context.text.slice(Math.max(0, start - 24), start);
  const after = context.text.slice(end, end + 20);
  if (year === undefined && (!BEFORE_MONTH.test(before) || isName(context.text, start, end))) return undefined;
  if (/^\s*[-–/]?\d|^-[a-z]/.test(after) && !/^\s*[-–]\s*\d{1,2}\b/.test(after)) return undefined;
  const month = monthOf(name[0]);
  const known: Found = { piece: 'month', month, read: year === undefined ? yearless(month) : always(monthSpan(year, month)), ...(year !== undefined && { year }) };
  return found(context, start, end, known);
}

/** Capitalised, and either in full or a known abbreviation; `MAY` alone in capitals is a heading or a body of power. */
function isMonthName(name: string): boolean {
  return /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/.test(name);
}

/** Chrono takes in a leading `on`, spaces, and two-digit years that are counts of something else. */
function trimmed(result: ParsingResult): { start: number; text: string; year?: number } {
  const lead = /^(?:\s|on\b)*/i.exec(result.text)?.[0].length ?? 0;
  const text = result.text.slice(lead).replace(/[\s,.-]+$/, '');
  const start = result.index + lead;
  const stated = Number(STATED_YEAR.exec(text)?.[1]);
  if (isPossible(stated)) return { start, text, year: stated };
  if (!result.start.isCertain('year')) return { start, text };
  return { start, text: text.replace(/[\s,/-]+\d+(?:\s*(?:BE|AD|BC|BCE|CE))?$/i, '') };
}

/** `last March`, `next May`, `this June`, and the same for days of the week. */
export function directed(word: string, known: Found, weekdayNumber: number | undefined): Found {
  const which = word.toLowerCase();
  if (weekdayNumber !== undefined) return { ...known, read: directedWeekday(which, weekdayNumber) };
  const wanted = known.month ?? 1;
  return { ...known, closed: true, read: fromStory((day) => directedMonth(which, wanted, day)) };
}

function directedMonth(which: string, wanted: number, published: number): ReturnType<Found['read']> {
  const year = new Date(published * 86_400_000).getUTCFullYear();
  const spans = [-1, 0, 1].map((by) => monthsSpan(year + by, wanted, 1));
  if (which === 'last' || which === 'past') return spans.findLast(({ last }) => last < published);
  if (which === 'next' || which === 'coming') return spans.find(({ first }) => first > published);
  return spans[1];
}

function directedWeekday(which: string, wanted: number): Found['read'] {
  return fromStory((published) => {
    const today = (published + 3) % 7;
    const here = (today + 7) % 7;
    const monday = published - here;
    const day = which === 'next' ? monday + 7 + wanted : which === 'this' ? monday + wanted : which === 'coming' ? published + ((wanted - here + 6) % 7) + 1 : published - ((here - wanted + 6) % 7) - 1;
    return { first: day, last: day };
  });
}
