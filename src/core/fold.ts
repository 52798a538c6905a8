import { offsetMap } from './offset-map.ts';

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

/** Where folding has something to look at: in prose every twenty-fifth unit. The search for it is the engine's own, several times as fast as a loop. */
const STOPS = /[^ -\-/-_a-~]/g;

/** Folds a text. Linear in its length; lone surrogates and characters outside the basic plane pass through. */
export function fold(text: string): Folded {
  const written = folding(text);
  // Two spaces are looked for by themselves: the search for stops would have to look behind every space. Neither search is made anew before its last find is passed.
  for (let from = 0, spaces = -1, stop = -1; from < text.length; ) {
    if (spaces < from) spaces = orEnd(text, text.indexOf('  ', from));
    if (stop < from) stop = nextStop(text, from);
    from = spaces < stop ? written.blanks(spaces) : stop < text.length ? foldAt(stop) : stop;
  }
  return written.end();

  /** Folds what stands at a stop and says where to go on. */
  function foldAt(i: number): number {
    const code = text.charCodeAt(i);
    const kind = KINDS[code] || kindOf(code);
    if (kind === BLANKS) return written.blanks(i > 0 && text.charCodeAt(i - 1) === SPACE ? i - 1 : i);
    if (kind === CHANGES) written.put(i, i + 1, PLAIN[code] ?? '');
    else if (kind === DROPS || (kind === POINTS && isPointedLetter(text, i - 1))) written.join(i);
    return i + 1;
  }
}

function nextStop(text: string, from: number): number {
  STOPS.lastIndex = from;
  return STOPS.test(text) ? STOPS.lastIndex - 1 : text.length;
}

function orEnd(text: string, place: number): number {
  return place < 0 ? text.length : place;
}

/** The folded form of a wording or context word, capitals kept. */
export function foldWording(wording: string): string {
  return fold(wording.trim()).cased;
}

/** Writes a folded text: the pieces that stay are copied whole, and only places that change their length are noted. */
function folding(text: string) {
  let cased = '';
  /** The original up to here is written. */
  let copied = 0;
  /** How much longer the folded text is so far. */
  let grown = 0;
  const offsets = offsetMap();

  /** Writes `plain` for [start, end) of the original. */
  function put(start: number, end: number, plain: string): void {
    cased += text.slice(copied, start) + plain;
    copied = end;
    if (plain.length !== end - start) offsets.note(start + grown, start + grown + plain.length, start, end);
    grown += plain.length - (end - start);
  }

  return {
    put,
    /** Leaves a unit of the original out and lets it belong to what stands before it. */
    join(at: number): void {
      cased += text.slice(copied, at);
      offsets.join(at + grown, at);
      copied = at + 1;
      grown--;
    },
    /** Writes one blank for the run of blanks at `start` and says where it ends. */
    blanks(start: number): number {
      let end = start;
      let breaks = 0;
      for (; end < text.length && isBlank(text.charCodeAt(end)); end++) if (text.charCodeAt(end) === 10) breaks++;
      put(start, end, breaks > 1 ? '\n' : ' ');
      return end;
    },
    end(): Folded {
      cased += text.slice(copied);
      return { cased, lower: lowerSameLength(cased), startOf: offsets.startOf, endOf: offsets.endOf };
    },
  };
}

/** What kind of unit this is, found out once. */
function kindOf(code: number): number {
  const unit = String.fromCharCode(code);
  const plain = makePlain(unit);
  if (plain !== unit) PLAIN[code] = plain;
  const kind = isBlank(code) ? BLANKS : code === POINT ? POINTS : plain === unit ? STAYS : plain === '' ? DROPS : CHANGES;
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
