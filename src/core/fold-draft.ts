import { noteWord, wordList, type WordList } from './folded-words.ts';
import { offsetMap, type OffsetMap } from './offset-map.ts';
import { HASH_START, hashStep } from './phrase-hash.ts';
import { BLANKS, DROPS, PLAIN, POINTS, SMALL, SPREADS, kindOf, spreadOf } from './plain-units.ts';

/** A folded text while it is written. */
export interface Draft {
  readonly text: string;
  /** What is written, capitals kept. At all times there is room for what is left of the text. */
  units: Uint16Array;
  /** How many units are written. */
  end: number;
  /** Where the word that is being written began, `end` if none is, and its hash so far. */
  start: number;
  hash: number;
  /** The words that have ended. */
  readonly words: WordList;
  readonly offsets: OffsetMap;
}

const SPACE = 32;
const POINT = 46;
const LINE_END = 10;

/** The beginning of a folded text. */
export function draftOf(text: string): Draft {
  return { text, units: new Uint16Array(text.length), end: 0, start: 0, hash: HASH_START, words: wordList(text.length), offsets: offsetMap() };
}

/** Folds the unit at `i` of the text, whatever it is, and says where to go on: with a run of blanks after its last. */
export function foldUnit(draft: Draft, i: number): number {
  const code = draft.text.charCodeAt(i);
  const kind = kindOf(code);
  if (kind === BLANKS) return foldBlanks(draft, i);
  if (kind === SPREADS) spread(draft, i, spreadOf(code));
  else if (kind === DROPS || (kind === POINTS && isPointedLetter(draft.text, i - 1))) draft.offsets.join(draft.end, i);
  else write(draft, kind === POINTS ? POINT : (PLAIN[code] ?? 0));
  return i + 1;
}

/** Ends the word that is being written, if one is. */
export function endWord({ words, start, end, hash }: Draft): void {
  if (end > start) noteWord(words, start, end, hash);
}

/** Writes a folded unit. */
function write(draft: Draft, unit: number): void {
  const small = SMALL[unit] ?? 0;
  if (small === 0) endWord(draft);
  draft.units[draft.end++] = unit;
  if (small !== 0) {
    draft.hash = hashStep(draft.hash, small);
    return;
  }
  draft.start = draft.end;
  draft.hash = HASH_START;
}

/** Writes one blank for the run of blanks at `i`. */
function foldBlanks(draft: Draft, i: number): number {
  const { text, offsets, end: written } = draft;
  let end = i;
  let breaks = 0;
  for (; end < text.length && kindOf(text.charCodeAt(end)) === BLANKS; end++) if (text.charCodeAt(end) === LINE_END) breaks++;
  write(draft, breaks > 1 ? LINE_END : SPACE);
  if (end > i + 1) offsets.note(written, written + 1, i, end);
  return end;
}

/** Writes several units for the one at `i`. */
function spread(draft: Draft, i: number, plain: string): void {
  const { text, offsets, end } = draft;
  const needed = end + plain.length + text.length - i - 1;
  if (needed > draft.units.length) {
    const units = new Uint16Array(needed * 2);
    units.set(draft.units);
    draft.units = units;
  }
  for (let j = 0; j < plain.length; j++) write(draft, plain.charCodeAt(j));
  offsets.note(end, draft.end, i, i + 1);
}

/** Whether at `i` stands the first letter of `U.S.` or `U.S`, or a later one: a lone letter and a point, beside another such letter. */
function isPointedLetter(text: string, i: number): boolean {
  if (!isLetter(text, i)) return false;
  const afterPoint = i >= 2 && text.charCodeAt(i - 1) === POINT && isLetter(text, i - 2) && !isLetter(text, i - 3);
  if (afterPoint) return true;
  return !isLetter(text, i - 1) && isLetter(text, i + 2) && !isLetter(text, i + 3);
}

function isLetter(text: string, i: number): boolean {
  if (i < 0 || i >= text.length) return false;
  const code = text.charCodeAt(i);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return code >= 0xaa && /\p{L}/u.test(text[i] ?? '');
}
