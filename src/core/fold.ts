import { firstAbove } from './ascending.ts';

/**
 * A text as matching sees it. Quotes, dashes, spaces and letters with marks are made plain, invisible characters
 * are gone, `U.N.` is `UN`; capitals stand in `cased` and not in `lower`, which is of the same length.
 * A single space stands for any run of blanks, and `\n` for a run with a blank line: no term crosses it.
 */
export interface Folded {
  readonly cased: string;
  readonly lower: string;
  /** Where in the original begins what became the unit at `at`, which is a unit of the folded text. */
  startOf(at: number): number;
  /** Where in the original ends what became the unit at `at`: its marks, and the point of `U.`, are part of it. */
  endOf(at: number): number;
}

/** What folding does to a unit: it stays, gives way to others or to none, is a blank or a point. 0: not asked yet. */
const STAYS = 1;
const CHANGES = 2;
const DROPS = 3;
const BLANKS = 4;
const POINTS = 5;
const KINDS = new Uint8Array(65_536);
/** What units become that do not stay; filled as they are met. */
const PLAIN: (string | undefined)[] = [];

const SPACE = 32;
const POINT = 46;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', þ: 'th', ı: 'i',
};
const APOSTROPHES = /[\u2018\u2019\u201A\u201B\u02BC\u02B9\u2032\u00B4\u0060\uFF07]/;
const QUOTES = /[\u201C-\u201F\u00AB\u00BB\u2033\uFF02]/;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}]/gu;
const BLANK = /\s/u;

/** Folds a text. Linear in its length; lone surrogates and characters outside the basic plane pass through. */
export function fold(text: string): Folded {
  const written = new Folding(text);
  let doubled = text.indexOf('  ');
  for (let i = 0; i < text.length; i++) {
    if (i === doubled) {
      i = written.blanks(i) - 1;
      doubled = text.indexOf('  ', i);
      continue;
    }
    const code = text.charCodeAt(i);
    const kind = KINDS[code] || kindOf(code);
    if (kind === STAYS) continue;
    // A space alone stays, so that the loop need not look behind every word; here one turns out to begin a run.
    if (kind === BLANKS) i = written.blanks(i > 0 && text.charCodeAt(i - 1) === SPACE ? i - 1 : i) - 1;
    else if (kind === CHANGES) written.put(i, i + 1, PLAIN[code] ?? '');
    else if (kind === DROPS || isPointedLetter(text, i - 1)) written.join(i);
  }
  return written.end();
}

/** The folded form of a wording or context word, capitals kept. */
export function foldWording(wording: string): string {
  return fold(wording.trim()).cased;
}

/** A folded text being written: the pieces that stay are copied whole, and only places that change their length are noted. */
class Folding {
  private readonly pieces: string[] = [];
  /** The original up to here is in the pieces. */
  private copied = 0;
  /** How much longer the folded text is so far. */
  private grown = 0;
  /** Stretches that changed their length: their bounds in the folded text and in the original, ascending. */
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(private readonly text: string) {}

  /** Writes `plain` for [start, end) of the original. */
  put(start: number, end: number, plain: string): void {
    this.pieces.push(this.text.slice(this.copied, start), plain);
    this.copied = end;
    if (plain.length !== end - start) this.note(start + this.grown, start + this.grown + plain.length, start, end);
    this.grown += plain.length - (end - start);
  }

  /** Leaves a unit of the original out and lets it belong to what stands before it. */
  join(at: number): void {
    const before = at + this.grown;
    this.pieces.push(this.text.slice(this.copied, at));
    this.copied = at + 1;
    this.grown--;
    if (this.to.at(-1) === before) this.ends[this.ends.length - 1] = at + 1;
    else if (before === 0) this.note(0, 0, 0, at + 1);
    else this.note(before - 1, before, at - 1, at + 1);
  }

  /** Writes one blank for the run of blanks at `start` and says where it ends. */
  blanks(start: number): number {
    let end = start;
    let breaks = 0;
    for (; end < this.text.length && isBlank(this.text.charCodeAt(end)); end++) if (this.text.charCodeAt(end) === 10) breaks++;
    this.put(start, end, breaks > 1 ? '\n' : ' ');
    return end;
  }

  end(): Folded {
    const { from, to, starts, ends } = this;
    this.pieces.push(this.text.slice(this.copied));
    const cased = this.pieces.join('');
    const back = (at: number, within: readonly number[], after: number) => {
      const i = firstAbove(from, at) - 1;
      if (i < 0) return at + after;
      return at < (to[i] ?? 0) ? (within[i] ?? 0) : (ends[i] ?? 0) + at - (to[i] ?? 0) + after;
    };
    return { cased, lower: lowerSameLength(cased), startOf: (at) => back(at, starts, 0), endOf: (at) => back(at, ends, 1) };
  }

  private note(from: number, to: number, start: number, end: number): void {
    this.from.push(from);
    this.to.push(to);
    this.starts.push(start);
    this.ends.push(end);
  }
}

/** What kind of unit this is, found out once. */
function kindOf(code: number): number {
  const unit = String.fromCharCode(code);
  const plain = makePlain(unit);
  if (plain !== unit) PLAIN[code] = plain;
  const kind = code === SPACE ? STAYS : isBlank(code) ? BLANKS : code === POINT ? POINTS : plain === unit ? STAYS : plain === '' ? DROPS : CHANGES;
  return (KINDS[code] = kind);
}

function makePlain(unit: string): string {
  if (unit < '\u0080' && unit !== '`') return unit;
  if (APOSTROPHES.test(unit)) return "'";
  if (QUOTES.test(unit)) return '"';
  if (DASHES.test(unit)) return '-';
  if (unit.replace(INVISIBLE, '') === '') return '';
  if (/[\uD800-\uDFFF]/.test(unit)) return unit;
  return LETTERS[unit] ?? unit.normalize('NFKD').replace(INVISIBLE, '');
}

/** Whether at `i` stands the first letter of `U.S.` or `U.S`, or a later one: a lone letter and a point, beside another such letter. */
function isPointedLetter(text: string, i: number): boolean {
  if (!isLetter(text, i)) return false;
  const afterPoint = i >= 2 && text.charCodeAt(i - 1) === 46 && isLetter(text, i - 2) && !isLetter(text, i - 3);
  if (afterPoint) return true;
  return !isLetter(text, i - 1) && isLetter(text, i + 2) && !isLetter(text, i + 3);
}

function isLetter(text: string, i: number): boolean {
  if (i < 0 || i >= text.length) return false;
  const code = text.charCodeAt(i);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return code >= 0xaa && /\p{L}/u.test(text[i] ?? '');
}

function isBlank(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13) || (code >= 128 && BLANK.test(String.fromCharCode(code)) && code !== 0xfeff);
}

function lowerSameLength(cased: string): string {
  const lower = cased.toLowerCase();
  if (lower.length === cased.length) return lower;
  return Array.from({ length: cased.length }, (_, i) => {
    const unit = cased.charAt(i).toLowerCase();
    return unit.length === 1 ? unit : cased.charAt(i);
  }).join('');
}
