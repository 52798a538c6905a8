import type { ParsedResult, Parser, ParsingResult } from 'chrono-node/en';
import type { Reading } from './scene.ts';

/** The text that chrono is at, and its reference day. */
export type ParsingContext = Parameters<Parser['extract']>[0];

/** What a found piece of text is, so that neighbours can be joined: `Friday` + `Feb. 3`, `May` + `July 2016`. */
export type Piece = 'weekday' | 'day' | 'month' | 'year' | 'other';

/** What we know of a result of chrono beyond its text. */
export interface Found {
  readonly piece: Piece;
  readonly read: Reading;
  /** The year that the words themselves state. */
  readonly year?: number;
  /** 1-12, for days and months. */
  readonly month?: number;
  /** 1-31, for days. */
  readonly day?: number;
  /** 0 for Monday, for days of the week. */
  readonly weekday?: number;
  /** Where the date itself begins, behind its preposition; the verb is looked for from here. */
  readonly core?: number;
  /** It says when it is by itself, so that no other words are added to it. */
  readonly closed?: boolean;
}

const KNOWN = new WeakMap<ParsedResult, Found>();

/** What is known of a result; undefined for one that only chrono has seen so far. */
export function foundOf(result: ParsedResult): Found | undefined {
  return KNOWN.get(result);
}

/** A result over `start` to `end` of the text, with what is known of it. */
export function found(context: ParsingContext, start: number, end: number, known: Found): ParsingResult {
  const result = context.createParsingResult(start, end);
  KNOWN.set(result, { core: start, ...known });
  return result;
}

/** What a rule reads from a match: the reading, or nothing where the words mean no date. */
export type Read = (match: RegExpMatchArray, before: string, after: string) => (Found & { readonly length?: number }) | undefined;

const AROUND = 40;

const NEVER = /(?!)/;

/** A parser that looks only into texts with a sign of what it finds: compiling its pattern and trying it everywhere is what costs. */
export function onSign(sign: RegExp, parser: Parser): Parser {
  return {
    pattern: (context) => (sign.test(context.text) ? parser.pattern(context) : NEVER),
    extract: (context, match) => parser.extract(context, match),
  };
}

/**
 * A parser of chrono for one pattern, tried in texts with its `sign`. `read` is given up to 40 characters on either side, and may shorten the match by `length`.
 * A match inside of a word is none.
 */
export function rule(sign: RegExp, pattern: RegExp, read: Read): Parser {
  return {
    pattern: (context) => (sign.test(context.text) ? pattern : NEVER),
    extract: (context, match) => {
      const start = match.index ?? 0;
      const end = start + match[0].length;
      const before = context.text.slice(Math.max(0, start - AROUND), start);
      const after = context.text.slice(end, end + AROUND);
      if (/[\p{L}\p{N}_]$/u.test(before) || /^[\p{L}\p{N}_]/u.test(after)) return null;
      const known = read(match, before, after);
      return known ? found(context, start, start + (known.length ?? match[0].length), known) : null;
    },
  };
}
