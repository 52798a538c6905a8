/**
 * A text as matching sees it. Quotes, dashes, spaces and letters with marks are made plain, invisible characters
 * are gone, `U.N.` is `UN`; capitals stand in `cased` and not in `lower`, which is of the same length.
 * The unit at `i` of both came from the units `starts[i]` up to, and without, `ends[i]` of the original.
 * A single space stands for any run of blanks, and `\n` for a run with a blank line: no term crosses it.
 */
export interface Folded {
  readonly cased: string;
  readonly lower: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const SPACE = 32;
/** Filled as units are met; most texts need a few hundred of the 65,536. */
const PLAIN: (readonly number[] | undefined)[] = [];
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
  const units: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) {
      const end = skipBlanks(text, i);
      put(units, starts, ends, hasBlankLine(text, i, end) ? 10 : SPACE, i, end);
      i = end;
    } else if (isPointedLetter(text, i)) {
      for (const unit of plainOf(code)) put(units, starts, ends, unit, i, i + 2);
      i += 2;
    } else {
      const plain = plainOf(code);
      for (const unit of plain) put(units, starts, ends, unit, i, i + 1);
      // A combining mark or an invisible character belongs to what stands before it.
      if (plain.length === 0 && ends.length > 0) ends[ends.length - 1] = i + 1;
      i++;
    }
  }
  const cased = stringOf(units);
  return { cased, lower: lowerSameLength(cased), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** The folded form of a wording or context word, capitals kept. */
export function foldWording(wording: string): string {
  return fold(wording.trim()).cased;
}

function put(units: number[], starts: number[], ends: number[], unit: number, start: number, end: number): void {
  units.push(unit);
  starts.push(start);
  ends.push(end);
}

/** The plain units of one unit: none for what is invisible. */
function plainOf(code: number): readonly number[] {
  let plain = PLAIN[code];
  if (plain === undefined) PLAIN[code] = plain = Array.from(makePlain(String.fromCharCode(code)), (unit) => unit.charCodeAt(0));
  return plain;
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

/** The first letter of `U.S.` or `U.S`, or a later one: a lone letter and a point, beside another such letter. */
function isPointedLetter(text: string, i: number): boolean {
  if (text.charCodeAt(i + 1) !== 46 || !isLetter(text, i)) return false;
  const afterPoint = i >= 2 && text.charCodeAt(i - 1) === 46 && isLetter(text, i - 2) && !isLetter(text, i - 3);
  if (afterPoint) return true;
  return !isLetter(text, i - 1) && isLetter(text, i + 2) && !isLetter(text, i + 3);
}

function isLetter(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return code >= 0xaa && /\p{L}/u.test(text[i] ?? '');
}

function isBlank(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13) || (code >= 128 && BLANK.test(String.fromCharCode(code)) && code !== 0xfeff);
}

function skipBlanks(text: string, from: number): number {
  let i = from;
  while (i < text.length && isBlank(text.charCodeAt(i))) i++;
  return i;
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) breaks++;
  return breaks > 1;
}

function stringOf(units: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += 8192) parts.push(String.fromCharCode(...units.slice(i, i + 8192)));
  return parts.join('');
}

function lowerSameLength(cased: string): string {
  const lower = cased.toLowerCase();
  if (lower.length === cased.length) return lower;
  return Array.from({ length: cased.length }, (_, i) => {
    const unit = cased.charAt(i).toLowerCase();
    return unit.length === 1 ? unit : cased.charAt(i);
  }).join('');
}
