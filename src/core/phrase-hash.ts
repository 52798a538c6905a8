/** The hash of a word of no letters. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash of a word with one more small letter (FNV-1a over UTF-16 units). All hashes are signed 32-bit integers. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of a phrase with one more word. What stands between the two does not count. */
export function phraseHash(phrase: number, word: number): number {
  return Math.imul(((phrase << 7) | (phrase >>> 25)) ^ word, 0x9e3779b1);
}
