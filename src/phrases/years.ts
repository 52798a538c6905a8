import type { Parser } from 'chrono-node/en';
import { rule, type Found } from './found.ts';
import { always, fromStory, type Reading } from './scene.ts';
import { monthSpan, yearsSpan, type Span } from './span.ts';
import { ORDINAL, ordinalOf, YEAR } from './words.ts';

/** Units and crowds that a number before them counts. */
const COUNTED = /^[ -](?:people|men|women|children|percent|per cent|million|billion|thousand|dollars|rubles|roubles|euros|pounds|km|kg|kilomet\w+|kilograms|met(?:er|re)s?|miles?|feet|tons?|tonnes|hours|days|weeks|months|years|troops|soldiers|protesters|staff|hectares|acres|square|more|or (?:more|so)|kilowatt\w*|megawatt\w*|mw|gb|mm|cm|votes|points|strong|copies|words|cases|pages)\b/i;
/** Any lower-case plural: what a round number, or one behind `of`, is likely to count. */
const PLURAL = /^ (?!(?:was|is|has|as|its|his|this|thus|us|yes|perhaps|always|sometimes|besides|alas|across|towards|versus|plus|less|unless|does)\b)[a-z]+[^s\W]s\b/;
const NOT_BEFORE = /(?:[$€£₽#№+(/.,:-]|\b(?:No\.?|Nos\.?|Article|Resolution|Order|Law|Flight|Room|Building|Section|[Pp]ages?|pp\.|version|Version|Channel|Unit|about|nearly|almost|over|some|least|most|than|RUB|USD|EUR|Rs\.?))\s?$/;
const PREPOSITION = /\b(?:in|since|from|until|till|by|before|after|during|of|through|around|circa|early|late|and|or|to|for|throughout)\s+$|\bmid[\s-]$/i;
const NOT_AFTER = /^(?:[:/%°-]\w|[.,]\d|\d|['’]|\s?(?:%|°|km|kg|am|pm)\b|\s(?:a\.m|p\.m|hours|GMT|UTC)|-[a-z])/;

function year(first: number, last = first): Found {
  return { piece: 'year', year: first, read: always(yearsSpan(first, last)) };
}

const YEAR_SIGN = /(?<!\d)(?:1\d|2[01])\d\d(?!\d)/;

const bare = rule(YEAR_SIGN, new RegExp(YEAR), (match, before, after) => {
  const value = Number(match[0]);
  if (NOT_BEFORE.test(before) && !/(?:\(|\bmid-)$/i.test(before)) return undefined;
  if ((NOT_AFTER.test(after) && !/^['’]s\b/.test(after)) || COUNTED.test(after)) return undefined;
  if (/\($/.test(before)) return /^\)/.test(after) && value >= 1800 ? year(value) : undefined;
  if (/^ to \d/.test(after)) return undefined;
  if (PREPOSITION.test(before)) return isLikely(value, before, after) ? year(value) : undefined;
  return isEventYear(value, before, after) ? year(value) : undefined;
});

/** Old and far years are mostly counts: they need `in` or `since` and nothing that could be counted behind. */
function isLikely(value: number, before: string, after: string): boolean {
  if (value >= 1800 && value < 2100) return !(PLURAL.test(after) && (value % 100 === 0 || /\b(?:for|of|to|from|and|or|around) $/i.test(before)));
  return /\b(?:in|since) $/i.test(before) && /^(?:[.,;)]|$|\s(?:and|the|when|by|to|as|he|she|it|they|until)\b)/.test(after);
}

/** `the 2014 annexation`, but not `the 2018 World Cup`, whose year is a part of its name, nor `the 2000 protesters`. */
function isEventYear(value: number, before: string, after: string): boolean {
  return value >= 1900 && value < 2050 && value % 100 !== 0 && /\b(?:the|his|her|their|its|a|its|early|late|[’']s) $/i.test(before) && /^ [a-z]+/.test(after);
}

/** `from 2010 to 2015`, `between 2010 and 2015`, `2010-2015`, `2010-11`. */
const range = rule(YEAR_SIGN, new RegExp(`(?:(?:from|between)\\s+)?(${YEAR})(\\s*[-–—]\\s*|\\s+(?:to|and|through|until|till)\\s+)(${YEAR}|\\d\\d)`, 'i'), (match, before, after) => {
  const [all, from = '', joint = '', to = ''] = match;
  const leads = /^(?:from|between)/i.test(all);
  if ((!leads && /[a-z]/.test(joint)) || (/and/.test(joint) && !/^between/i.test(all)) || (to.length === 2 && /\s/.test(joint))) return undefined;
  if (NOT_BEFORE.test(before) && !before.endsWith('(')) return undefined;
  if (NOT_AFTER.test(after) || COUNTED.test(after) || (leads && PLURAL.test(after))) return undefined;
  const first = Number(from);
  const last = to.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : Number(to);
  if (first < 1500 || last <= first || last - first > 300) return undefined;
  return { ...year(first, last), closed: true };
});

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** `the 1990s`, `the '90s`, `the nineties`. Ages and temperatures (`in his 80s`) have no such sign. */
const decade = rule(/0['’]?s\b|ties\b/i, new RegExp(`(?:the\\s+)?(?:(?:early|late|mid)[\\s-]+)?(?:(1[5-9]\\d0|20\\d0)['’]?s|['’‘](\\d0)s|the\\s+(?:early\\s+|late\\s+|mid-?)?(${DECADES.join('|')}))`, 'i'), (match) => {
  const [, full, short, word] = match;
  const named = word ? 1920 + DECADES.indexOf(word.toLowerCase()) * 10 : undefined;
  const first = full ? Number(full) : short ? (short < '20' ? 2000 : 1900) + Number(short) : named;
  if (first === undefined) return undefined;
  const years = first % 100 === 0 && first < 2000 ? 99 : 9;
  return { piece: 'other', read: always(yearsSpan(first, first + years)), closed: true };
});

/** `the 19th century`, `the late twentieth century`. */
const century = rule(/century/i, new RegExp(`(?:the\\s+)?(?:(?:early|late|mid)[\\s-]+)?(${ORDINAL})[\\s-]century`, 'i'), (match) => {
  const number = ordinalOf(match[1] ?? '');
  if (number < 11 || number > 21) return undefined;
  return { piece: 'other', read: always(yearsSpan(number * 100 - 99, number * 100)), closed: true };
});

/** `this decade`, `last century`. */
const current = rule(/decade|century/i, /(this|last|next|past|previous)\s+(decade|century)/i, (match, before) => {
  const length = match[2]?.toLowerCase() === 'decade' ? 10 : 100;
  const by = /this/i.test(match[1] ?? '') ? 0 : /next/i.test(match[1] ?? '') ? 1 : -1;
  if (/past|previous/i.test(match[1] ?? '') || (length === 10 && /\bthe\s+$/i.test(before))) return undefined;
  return { piece: 'other', closed: true, read: fromStory((day) => {
    const start = Math.floor(new Date(day * 86_400_000).getUTCFullYear() / length) * length + by * length + (length === 100 ? 1 : 0);
    return yearsSpan(start, start + length - 1);
  }) };
});

/** The months that `the end of` or `the beginning of` a year means. */
export function edgeOf(edge: string, inner: Reading): Reading {
  return (scene) => {
    const span = inner(scene);
    if (!span || span.last - span.first < 300) return span;
    return /end|close/i.test(edge) ? yearEdge(span, 12) : /middle/i.test(edge) ? span : yearEdge(span, 1);
  };
}

function yearEdge(span: Span, month: number): Span {
  return monthSpan(new Date((month === 1 ? span.first : span.last) * 86_400_000).getUTCFullYear(), month);
}

/** Parsers of years, decades and centuries. */
export const yearRules: readonly Parser[] = [bare, range, decade, century, current];
