const IN_WORD = 1;
const BETWEEN = 2;
/** What each unit is; 0 where it was not asked yet. */
const SEEN = new Uint8Array(65_536);
const WORD = /[\p{L}\p{N}]/u;

/** UTF-16 units in a row: a string, or what can be read like one. */
export interface Units {
  readonly length: number;
  charCodeAt(i: number): number;
}

const APOSTROPHE = 39;
const SMALL_S = 115;
const CAPITAL_S = 83;

/** Whether the unit at `i` of a folded text is part of a word. Beyond the text there are no words. */
export function isWordAt(text: Units, i: number): boolean {
  return i >= 0 && i < text.length && isWordUnit(text.charCodeAt(i));
}

/** Whether a UTF-16 unit is part of a word: a letter, a digit, or half of a character outside the basic plane. */
export function isWordUnit(code: number): boolean {
  return (SEEN[code] || see(code)) === IN_WORD;
}

function see(code: number): number {
  const inWord = (code >= 0xd800 && code <= 0xdfff) || WORD.test(String.fromCharCode(code));
  return (SEEN[code] = inWord ? IN_WORD : BETWEEN);
}

/**
 * Whether a term may begin at `i` of a folded text: a word begins there, and it is not the tail of a
 * name like O'Brien or of a contraction.
 */
export function startsTerm(text: Units, i: number): boolean {
  if (!isWordAt(text, i) || isWordAt(text, i - 1)) return false;
  return !(isWordAt(text, i - 2) && text.charCodeAt(i - 1) === APOSTROPHE);
}

/** Whether a term may end before `i` of a folded text: a word ends there, and an apostrophe after it is a possessive or a quote. */
export function endsTerm(text: Units, i: number): boolean {
  if (isWordAt(text, i) || !isWordAt(text, i - 1)) return false;
  if (!isWordAt(text, i + 1) || text.charCodeAt(i) !== APOSTROPHE) return true;
  const after = text.charCodeAt(i + 1);
  return (after === SMALL_S || after === CAPITAL_S) && !isWordAt(text, i + 2);
}

/** Whether `phrase` stands at `at` of `text` as whole words. Both are folded and in the same case. */
export function standsAt(text: string, phrase: string, at: number): boolean {
  return at >= 0 && text.startsWith(phrase, at) && !isWordAt(text, at - 1) && !isWordAt(text, at + phrase.length);
}

/** Every place at which `phrase` stands in `text` as whole words, ascending. Both are folded and in the same case. */
export function phrasePlaces(text: string, phrase: string): number[] {
  const places: number[] = [];
  if (phrase === '') return places;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) if (standsAt(text, phrase, at)) places.push(at);
  return places;
}

/** Whether `phrase` stands somewhere in `text` as whole words. */
export function holdsPhrase(text: string, phrase: string): boolean {
  return phrasePlaces(text, phrase).length > 0;
}

/** Whether a stretch of a folded text has several words and no small letter: a heading or a lead set in capitals. */
export function isAllCapitals({ cased, lower }: { readonly cased: string; readonly lower: string }, start: number, end: number): boolean {
  let words = 0;
  for (let i = start; i < end; i++) {
    const unit = cased.charAt(i);
    if (unit === lower[i] && unit !== unit.toUpperCase()) return false;
    if (unit !== lower[i] && !isWordAt(cased, i - 1)) words++;
  }
  return words > 1;
}

/** Whether a sentence, a quotation or a line begins at `start` of a folded text. */
export function startsSentence(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && !isWordAt(text, i) && !/[.!?:\n"]/.test(text.charAt(i))) i--;
  return i < 0 || !isWordAt(text, i);
}
