import type { Folded } from './fold.ts';
import { wordFrom } from './folded-words.ts';
import { SLOT_WORDING, mayBegin, slotOf } from './gazetteer-layout.ts';
import { phraseHash } from './phrase-hash.ts';
import { endsTerm, startsTerm, type Units } from './words.ts';

/** A wording found in a folded text: its end, and its number in the gazetteer. */
export interface Found {
  readonly end: number;
  readonly wording: number;
}

/** The wordings of the glossary, by number. */
export interface Wordings {
  /** Whether the wording is what stands at [start, end) of a text. */
  equals(index: number, text: Units, start: number, end: number): boolean;
}

const NONE: readonly Found[] = [];

/** Finds the wordings that begin at a place, going from word to word as long as longer ones begin with what was read. */
export function finder(slots: Int32Array, wordings: Wordings): (text: Folded, start: number) => readonly Found[] {
  const count = slots.length / 2;
  return (text, start) => {
    const { count: words, starts, ends, hashes } = text.words;
    let found = NONE;
    const first = wordFrom(text.words, start);
    if (first === words || starts[first] !== start) return found;
    for (let word = first, hash = 0, continues = true; continues && word < words; word++) {
      const end = ends[word] ?? start;
      hash = word === first ? (hashes[word] ?? 0) : phraseHash(hash, hashes[word] ?? 0);
      continues = false;
      for (let slot = slotOf(hash, count); slots[slot * 2 + 1] !== 0; slot = slot + 1 === count ? 0 : slot + 1) {
        if (slots[slot * 2] !== hash) continue;
        const value = slots[slot * 2 + 1] ?? 0;
        if (value < 0) continues = true;
        const wording = (value & SLOT_WORDING) - 1;
        if (wording >= 0 && wordings.equals(wording, text, start, end) && endsTerm(text, end)) found = [...found, { end, wording }];
      }
    }
    return found;
  };
}

/** Passes over words with which no wording begins, nor with the next word after them: most words of a text. */
export function skipper(heads: Uint32Array, slots: Int32Array): (text: Folded, from: number) => number {
  const count = slots.length / 2;

  /** What is known of the phrases with a hash: 0 for none, else SLOT_* of all of them. */
  function known(hash: number): number {
    let all = 0;
    for (let slot = slotOf(hash, count); slots[slot * 2 + 1] !== 0; slot = slot + 1 === count ? 0 : slot + 1) {
      if (slots[slot * 2] === hash) all |= slots[slot * 2 + 1] ?? 0;
    }
    return all;
  }

  return (text, from) => {
    const { count: words, starts, hashes } = text.words;
    for (let word = wordFrom(text.words, from); word < words; word++) {
      const hash = hashes[word] ?? 0;
      if (!mayBegin(heads, hash)) continue;
      const found = known(hash);
      const begins = (found & SLOT_WORDING) !== 0 || (found !== 0 && word + 1 < words && known(phraseHash(hash, hashes[word + 1] ?? 0)) !== 0);
      if (begins && startsTerm(text, starts[word] ?? 0)) return starts[word] ?? 0;
    }
    return text.length;
  };
}
