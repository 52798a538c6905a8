import { draftOf, endWord, foldUnit, type Draft } from './fold-draft.ts';
import { noteWord, type FoldedWords } from './folded-words.ts';
import { HASH_START, hashStep } from './phrase-hash.ts';
import { BLANKS, PLAIN, SMALL, kindOf, smallUnit } from './plain-units.ts';
import type { Units } from './words.ts';


/**
 * A text as matching sees it. Quotes, dashes, spaces and letters with marks are made plain, invisible characters
 * are gone, `U.N.` is `UN`; capitals stand in `cased` and not in `lower`, which is of the same length.
 * A single space stands for any run of blanks, and `\n` for a run with a blank line: no term crosses it.
 * The units are those of `lower`; the two strings are made when they are first asked for.
 */
export interface Folded extends Units {
  readonly cased: string;
  readonly lower: string;
  readonly words: FoldedWords;
  /** Where in the original begins what became the unit at `at`, which is a unit of the folded text. */
  startOf(at: number): number;
  /** Where in the original ends what became the unit at `at`: its marks, and the point of `U.`, are part of it. */
  endOf(at: number): number;
}

const SPACE = 32;
const POINT = 46;
const SLICE = 8192;
const FINAL_SIGMA = 'ς';

/** Folds a text. Linear in its length; lone surrogates and characters outside the basic plane pass through. */
export function fold(text: string): Folded {
  const draft = draftOf(text);
  for (let i = 0; i < text.length; ) {
    i = foldPlain(draft, i);
    if (i < text.length) i = foldUnit(draft, i);
  }
  endWord(draft);
  return new FoldedUnits(draft);
}

/** Folds from `i` on what has as many units as before, and says where something else stands. Written for speed: all but one in a hundred units go no further. */
function foldPlain(draft: Draft, i: number): number {
  const { text, units, words } = draft;
  const { length } = text;
  let { end, start, hash } = draft;
  for (; i < length; i++) {
    const code = text.charCodeAt(i);
    const small = SMALL[code] ?? 0;
    if (small !== 0) {
      units[end++] = PLAIN[code] ?? 0;
      hash = hashStep(hash, small);
      continue;
    }
    const mark = PLAIN[code] || markAt(text, i, code);
    if (mark === 0) break;
    if (end > start) noteWord(words, start, end, hash);
    units[end++] = mark;
    start = end;
    hash = HASH_START;
  }
  draft.end = end;
  draft.start = start;
  draft.hash = hash;
  return i;
}

/** What a lone blank and a point that ends no initial become; 0 for all that has to be looked at. */
function markAt(text: string, i: number, code: number): number {
  if (i < 2 || i + 1 === text.length) return 0;
  if (code === POINT) return SMALL[text.charCodeAt(i - 1)] !== 0 && SMALL[text.charCodeAt(i - 2)] === 0 ? 0 : POINT;
  return (code === SPACE || kindOf(code) === BLANKS) && PLAIN[text.charCodeAt(i + 1)] !== 0 ? SPACE : 0;
}

/** The folded form of a wording or context word, capitals kept. */
export function foldWording(wording: string): string {
  return fold(wording.trim()).cased;
}

class FoldedUnits implements Folded {
  readonly length: number;
  readonly words: FoldedWords;
  readonly startOf: Folded['startOf'];
  readonly endOf: Folded['endOf'];
  readonly #units: Uint16Array;
  #cased: string | undefined;
  #lower: string | undefined;

  constructor({ units, end, words, offsets }: Draft) {
    this.length = end;
    this.words = words;
    this.startOf = offsets.startOf;
    this.endOf = offsets.endOf;
    this.#units = units;
  }

  charCodeAt(i: number): number {
    const unit = this.#units[i] ?? 0;
    return SMALL[unit] || unit;
  }

  get cased(): string {
    return (this.#cased ??= stringOf(this.#units, this.length));
  }

  get lower(): string {
    return (this.#lower ??= lowerSameLength(this.cased));
  }
}

function stringOf(units: Uint16Array, length: number): string {
  let text = '';
  // In slices: a call takes only so many arguments. It takes the array itself, which spread out would be read one by one.
  for (let i = 0; i < length; i += SLICE) text += String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + SLICE)) as unknown as number[]);
  return text;
}

function lowerSameLength(cased: string): string {
  const lower = cased.toLowerCase();
  // Of some letters, the small one is longer, or another at the end of a word: then unit by unit.
  if (lower.length === cased.length && !lower.includes(FINAL_SIGMA)) return lower;
  return Array.from({ length: cased.length }, (_, i) => String.fromCharCode(smallUnit(cased.charCodeAt(i)))).join('');
}
