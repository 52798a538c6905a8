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

/** Whether `phrase` stands in `text` between `from` and `to` as whole words. Both are folded and in the same case. */
export function holdsPhrase(text: string, phrase: string, from = 0, to = text.length): boolean {
  for (let at = text.indexOf(phrase, from); at >= 0 && at + phrase.length <= to; at = text.indexOf(phrase, at + 1)) {
    if (!isWordUnit(text.charCodeAt(at - 1)) && !isWordUnit(text.charCodeAt(at + phrase.length))) return true;
  }
  return false;
}
