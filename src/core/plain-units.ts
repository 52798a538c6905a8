import { isWordUnit } from './words.ts';

/** What folding does to a UTF-16 unit. 0 in a table: not asked yet. */
export const LETTER = 1; // becomes one unit, which is part of a word
export const MARK = 2; // becomes one unit, which stands between words
export const SPREADS = 3; // becomes several
export const DROPS = 4;
export const BLANKS = 5;
export const POINTS = 6;

/** The kind of each unit. Tables are filled as units are met: a story has some eighty. */
const KINDS = new Uint8Array(65_536);
/** What a unit of the kinds LETTER and MARK becomes, capitals kept; 0 for all other units. */
export const PLAIN = new Uint16Array(65_536);
/** What a unit of the kind LETTER becomes, as a small letter; 0 for all other units. */
export const SMALL = new Uint16Array(65_536);
const SPREAD = new Map<number, string>();

const POINT = 46;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', þ: 'th', ı: 'i',
};
const APOSTROPHES = /[\u2018\u2019\u201A\u201B\u02BC\u02B9\u2032\u00B4\u0060\uFF07]/;
const QUOTES = /[\u201C-\u201F\u00AB\u00BB\u2033\uFF02]/;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}]/gu;
const BLANK = /\s/u;

/** The kind of a unit. Asking for it fills the tables for the unit and for what it becomes. */
export function kindOf(code: number): number {
  const known = KINDS[code] ?? 0;
  return known === 0 ? see(code) : known;
}

/** What a unit of the kind SPREADS becomes. */
export function spreadOf(code: number): string {
  return SPREAD.get(code) ?? '';
}

/** Whether a unit is a blank of any width, or ends a line. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 128 && BLANK.test(String.fromCharCode(code)) && code !== 0xfeff);
}

/** A unit of a folded text as a small letter, if it is a letter that has one of its own length. */
export function smallUnit(code: number): number {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}

function see(code: number): number {
  const plain = makePlain(String.fromCharCode(code));
  const kind = isBlank(code) ? BLANKS : code === POINT ? POINTS : plain === '' ? DROPS : plain.length > 1 ? SPREADS : isWordUnit(plain.charCodeAt(0)) ? LETTER : MARK;
  if (kind === SPREADS) SPREAD.set(code, plain);
  if (kind === LETTER || kind === MARK) PLAIN[code] = plain.charCodeAt(0);
  if (kind === LETTER) SMALL[code] = smallUnit(plain.charCodeAt(0));
  KINDS[code] = kind;
  for (let i = 0; i < plain.length; i++) if (plain.charCodeAt(i) !== code) kindOf(plain.charCodeAt(i));
  return kind;
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
