/** Where the words of a folded text begin and end, ascending, and the hash of each in small letters; the arrays have room for more than `count`. */
export interface FoldedWords {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
}

/** The words of a text that is being folded. */
export interface WordList extends FoldedWords {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  room: number;
}

/** An empty list for a text of that many units. Prose has a word for every six: few texts need more room than this. */
export function wordList(units: number): WordList {
  const room = (units >> 2) + 4;
  return { count: 0, starts: new Int32Array(room), ends: new Int32Array(room), hashes: new Int32Array(room), room };
}

/** Adds the word after all others. */
export function noteWord(words: WordList, start: number, end: number, hash: number): void {
  if (words.count === words.room) makeRoom(words);
  const i = words.count++;
  words.starts[i] = start;
  words.ends[i] = end;
  words.hashes[i] = hash;
}

/** The first word that begins at `place` or later, by number; `count` where none does. */
export function wordFrom({ starts, count }: FoldedWords, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function makeRoom(words: WordList): void {
  words.room *= 2;
  words.starts = enlarged(words.starts, words.room);
  words.ends = enlarged(words.ends, words.room);
  words.hashes = enlarged(words.hashes, words.room);
}

function enlarged(numbers: Int32Array, room: number): Int32Array {
  const more = new Int32Array(room);
  more.set(numbers);
  return more;
}
