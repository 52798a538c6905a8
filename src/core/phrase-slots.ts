import { HASH_START, SLOT_CONTINUES, SLOT_WORDING, hashStep, mayBegin, slotOf } from './gazetteer-layout.ts';
import { endsTerm, isWordAt, isWordUnit, startsTerm } from './words.ts';

/** A wording found in a folded text: its end, and its number in the gazetteer. */
export interface Found {
  readonly end: number;
  readonly wording: number;
}

/** The wordings of the glossary, by number. */
export interface Wordings {
  /** Whether the wording is what stands at [start, end) of a text. */
  equals(index: number, text: string, start: number, end: number): boolean;
}

const NONE: readonly Found[] = [];

/** Finds wordings by walking from word to word as long as longer ones begin with what was read. */
export function finder(slots: Uint32Array, wordings: Wordings): (lower: string, start: number) => readonly Found[] {
  const last = slots.length / 2 - 1;
  return (lower, start) => {
    let found = NONE;
    let hash = HASH_START;
    const { length } = lower;
    let i = start;
    while (i < length) {
      for (let unit = 0; i < length && isWordUnit(unit = lower.charCodeAt(i)); i++) hash = hashStep(hash, unit);
      let continues = false;
      for (let slot = slotOf(hash, last + 1); ; slot = (slot + 1) & last) {
        const value = slots[slot * 2 + 1] ?? 0;
        if (value === 0) break;
        if (slots[slot * 2] !== hash >>> 0) continue;
        if (value >= SLOT_CONTINUES) continues = true;
        const wording = (value & SLOT_WORDING) - 1;
        if (wording >= 0 && wordings.equals(wording, lower, start, i) && endsTerm(lower, i)) found = [...found, { end: i, wording }];
      }
      if (!continues) return found;
      for (; i < lower.length && !isWordAt(lower, i); i++) hash = hashStep(hash, lower.charCodeAt(i));
    }
    return found;
  };
}

/** Passes over words with which no wording begins, nor with the next word after them: most words of a text. */
export function skipper(heads: Uint32Array, slots: Uint32Array): (lower: string, from: number) => number {
  const last = slots.length / 2 - 1;

  /** What is known of the phrases with a hash: 0 for none, else SLOT_* of all of them. */
  function known(hash: number): number {
    let all = 0;
    for (let slot = slotOf(hash, last + 1); slots[slot * 2 + 1] !== 0; slot = (slot + 1) & last) {
      if (slots[slot * 2] === hash >>> 0) all |= slots[slot * 2 + 1] ?? 0;
    }
    return all;
  }

  /** Whether the phrase that has `hash` up to `from` and the word after it are known. */
  function goesOn(lower: string, hash: number, from: number): boolean {
    const { length } = lower;
    let i = from;
    let longer = hash;
    for (; i < lower.length && !isWordAt(lower, i); i++) longer = hashStep(longer, lower.charCodeAt(i));
    for (let unit = 0; i < length && isWordUnit(unit = lower.charCodeAt(i)); i++) longer = hashStep(longer, unit);
    return known(longer) !== 0;
  }

  return (lower, from) => {
    const { length } = lower;
    let i = from;
    if (isWordAt(lower, i - 1)) while (isWordAt(lower, i)) i++;
    // Written for speed: every unit of a text passes here. What stands between words is taken for an empty word.
    for (; i < length; i++) {
      const start = i;
      let hash = HASH_START;
      for (let unit = 0; i < length && isWordUnit(unit = lower.charCodeAt(i)); i++) hash = hashStep(hash, unit);
      if (!mayBegin(heads, hash) || !startsTerm(lower, start)) continue;
      const found = known(hash);
      if ((found & SLOT_WORDING) !== 0 || (found !== 0 && goesOn(lower, hash, i))) return start;
    }
    return length;
  };
}
