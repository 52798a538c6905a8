import type { Parser } from 'chrono-node/en';
import { dateOfDay, type DayNumber } from '../core/calendar-date.ts';
import { rule } from './found.ts';
import { fromStory, type Reading, type Scene } from './scene.ts';
import { monthsSpan, type Span } from './span.ts';
import { COUNT, countOf, ordinalOf, YEAR } from './words.ts';

/** First months of the northern seasons. A winter counts to the year in which it begins. */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const OF_YEAR = `(?:of\\s+)?(${YEAR}|last year|this year|next year|the year|the same year)`;

const seasonOf = (year: number, season: string): Span => monthsSpan(year, SEASONS[season.toLowerCase()] ?? 1, 3);

/** The year that `of 2014`, `last year` or `this year` names in its scene. */
function yearNamed(words: string, scene: Scene): number | undefined {
  if (/^\d/.test(words)) return Number(words);
  if (scene.published === undefined) return undefined;
  const here = dateOfDay(scene.published).year;
  if (/same/i.test(words)) return scene.year;
  return here + (/last/i.test(words) ? -1 : /next/i.test(words) ? 1 : 0);
}

/** A reading within a year that the words name. */
function within(words: string, read: (year: number) => Span): Reading {
  return (scene) => {
    const year = yearNamed(words, scene);
    return year === undefined ? undefined : read(year);
  };
}

const stated = (words: string) => (/^\d/.test(words) ? { year: Number(words) } : {});

const SEASON_SIGN = /spring|summer|autumn|fall|winter/i;
const PART_SIGN = /quarter|half|[QH][1-4]\b/i;

/** `the spring of 2014`, `summer 2016`, `the winter of last year`. */
const dated = rule(SEASON_SIGN, new RegExp(`(?:the\\s+)?(?:(?:early|late|mid)[\\s-]+)?(spring|summer|autumn|fall|winter)\\s+${OF_YEAR}`, 'i'), (match) => {
  const [, season = '', words = ''] = match;
  return { piece: 'other', closed: true, ...stated(words), read: within(words, (year) => seasonOf(year, season)) };
});

/** `last summer`, `this spring`, `next winter`. */
const near = rule(SEASON_SIGN, /(?:earlier\s+|later\s+)?(last|this|next|this past|this coming)\s+(spring|summer|autumn|fall|winter)/i, (match, _before, after) => {
  const [, which = '', season = ''] = match;
  if (/^\s+(?:Olympic|Games|camp)/i.test(after)) return undefined;
  return { piece: 'other', closed: true, read: fromStory((day) => nearSeason(which.toLowerCase(), season, day)) };
});

function nearSeason(which: string, season: string, day: DayNumber): Span | undefined {
  const { year } = dateOfDay(day);
  const all = [-2, -1, 0, 1, 2].map((by) => seasonOf(year + by, season));
  const past = all.findLast(({ last }) => last < day);
  if (which === 'last' || which === 'this past') return past;
  if (which === 'next' || which === 'this coming') return all.find(({ first }) => first > day);
  const current = all.find(({ first, last }) => first <= day && day <= last);
  return current ?? seasonOf(season.toLowerCase() === 'winter' && (dateOfDay(day).month ?? 1) < 6 ? year - 1 : year, season);
}

/** `in the spring`: by the verb, and none where no verb tells. */
const bareSeason = rule(SEASON_SIGN, /in the (spring|summer|autumn|fall|winter)/i, (match, _before, after) => {
  if (!/^(?:[.,;!?)]|$|\s(?:and|but|after|when|by|as|with)\b)/.test(after)) return undefined;
  const season = match[1] ?? '';
  return { piece: 'other', closed: true, read: (scene) => {
    if (scene.year !== undefined) return seasonOf(scene.year, season);
    return scene.published === undefined || !scene.tense ? undefined : nearSeason(scene.tense === 'past' ? 'last' : 'next', season, scene.published);
  } };
});

/** `the third quarter of 2016`, `the first half of this year`, `Q3 2016`. */
const part = rule(PART_SIGN, new RegExp(`(?:the\\s+)?(?:(first|second|third|fourth|last|final|1st|2nd|3rd|4th)[\\s-](quarter|half)|([QH])([1-4]))\\s+${OF_YEAR}`, 'i'), (match) => {
  const [, word = '', kind, letter, digit, words = ''] = match;
  const half = kind?.toLowerCase() === 'half' || letter?.toUpperCase() === 'H';
  const parts = half ? 2 : 4;
  const number = digit ? Number(digit) : /last|final/i.test(word) ? parts : ordinalOf(word);
  if (number > parts) return undefined;
  const length = 12 / parts;
  return { piece: 'other', closed: true, ...stated(words), read: within(words, (year) => monthsSpan(year, (number - 1) * length + 1, length)) };
});

/** `the first nine months of 2016`, `the last two months of the year`. */
const months = rule(/months/i, new RegExp(`(?:the\\s+)?(first|last|final)\\s+(${COUNT})\\s+months\\s+${OF_YEAR}`, 'i'), (match) => {
  const [, edge = '', word = '', words = ''] = match;
  const count = countOf(word);
  if (count > 12) return undefined;
  return { piece: 'other', closed: true, ...stated(words), read: within(words, (year) => monthsSpan(year, /first/i.test(edge) ? 1 : 13 - count, count)) };
});

const QUARTER_TALK = /\b(?:profits?|revenues?|earnings|sales|GDP|econom\w+|growth|grew|percent|inflation|shares|income|losses|output|exports|forecast)\b/i;

/** `in the third quarter` in talk of money: the last one that had ended. In sport and in towns a quarter is something else. */
const bareQuarter = rule(/quarter/i, /the (first|second|third|fourth) quarter/i, (match, before, after) => {
  if (/^\s+of\b/.test(after) || !QUARTER_TALK.test(`${before} ${after}`)) return undefined;
  const month = ordinalOf(match[1] ?? '') * 3 - 2;
  return { piece: 'other', closed: true, read: fromStory((day) => [-1, 0].map((by) => monthsSpan(dateOfDay(day).year + by, month, 3)).findLast(({ last }) => last < day)) };
});

/** `last quarter`, `this quarter`, `next quarter`. */
const nearQuarter = rule(/quarter/i, /(last|this|next) quarter/i, (match, before) => {
  if (/\bthe\s+$/i.test(before)) return undefined;
  const by = /last/i.test(match[1] ?? '') ? -1 : /next/i.test(match[1] ?? '') ? 1 : 0;
  return { piece: 'other', closed: true, read: fromStory((day) => {
    const { year, month = 1 } = dateOfDay(day);
    return monthsSpan(year, (Math.floor((month - 1) / 3) + by) * 3 + 1, 3);
  }) };
});


/** Parsers of seasons, quarters and halves. */
export const seasonRules: readonly Parser[] = [dated, near, bareSeason, part, months, bareQuarter, nearQuarter];
