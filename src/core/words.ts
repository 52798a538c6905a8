/** 1 for units that make words, 2 for those that do not, 0 for not yet asked. */
const SEEN = new Uint8Array(65_536);
const WORD = /[\p{L}\p{N}]/u;

/** Whether a unit of a folded text is part of a word: letters, digits, and halves of characters outside the basic plane. */
export function isWordUnit(code: number): boolean {
  if (Number.isNaN(code)) return false;
  let seen = SEEN[code];
  if (seen === 0) {
    const inWord = (code >= 0xd800 && code <= 0xdfff) || WORD.test(String.fromCharCode(code));
    SEEN[code] = seen = inWord ? 1 : 2;
  }
  return seen === 1;
}

/**
 * Whether a term may begin at `i` of a folded text: a word begins there, and it is not the tail of a
 * name like O'Brien or of a contraction.
 */
export function startsTerm(text: string, i: number): boolean {
  if (!isWordUnit(text.charCodeAt(i)) || isWordUnit(text.charCodeAt(i - 1))) return false;
  return !(text[i - 1] === "'" && isWordUnit(text.charCodeAt(i - 2)));
}

/** Whether a term may end before `i` of a folded text: a word ends there, and an apostrophe after it is a possessive or a quote. */
export function endsTerm(text: string, i: number): boolean {
  if (isWordUnit(text.charCodeAt(i)) || !isWordUnit(text.charCodeAt(i - 1))) return false;
  if (text[i] !== "'" || !isWordUnit(text.charCodeAt(i + 1))) return true;
  return (text[i + 1] === 's' || text[i + 1] === 'S') && !isWordUnit(text.charCodeAt(i + 2));
}

/** Whether `phrase` stands at `at` of `text` as whole words. Both are folded and in the same case. */
export function standsAt(text: string, phrase: string, at: number): boolean {
  return at >= 0 && text.startsWith(phrase, at) && !isWordUnit(text.charCodeAt(at - 1)) && !isWordUnit(text.charCodeAt(at + phrase.length));
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
    if (unit !== lower[i] && !isWordUnit(cased.charCodeAt(i - 1))) words++;
  }
  return words > 1;
}

/** Whether a sentence, a quotation or a line begins at `start` of a folded text. */
export function startsSentence(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && !isWordUnit(text.charCodeAt(i)) && !/[.!?:\n"]/.test(text.charAt(i))) i--;
  return i < 0 || !isWordUnit(text.charCodeAt(i));
}
