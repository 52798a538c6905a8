import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fold } from '../../src/core/fold.ts';
import { openGazetteer } from '../../src/core/gazetteer.ts';
import { endsTerm, startsTerm } from '../../src/core/words.ts';
import { writeGazetteer } from '../../src/glossary/write-gazetteer.ts';

/** Where a wording stands in the original text. */
export type Place = readonly [start: number, end: number];

/** Made for a list of folded, small-letter wordings, it finds in a text the longest ones that stand there as whole words, from left to right. */
export type Matcher = (text: string) => readonly Place[];

/** A place in a folded text. */
interface Hit {
  readonly start: number;
  readonly end: number;
}

const peer = createRequire(resolve('tests/bench/peers/package.json'));

/** Ours, the oracle, and every peer on npm that tells where it found what. Peers search the folded text, as none folds as we do. */
export const MATCHERS: Readonly<Record<string, (wordings: readonly string[]) => Matcher>> = {
  newsgloss: (wordings) => {
    const gazetteer = openGazetteer(compiled(wordings));
    return (text) => {
      const folded = fold(text);
      const places: Place[] = [];
      for (let at = gazetteer.next(folded, 0); at < folded.length; ) {
        const end = gazetteer.find(folded, at).at(-1)?.end;
        if (end !== undefined) places.push([folded.startOf(at), folded.endOf(end - 1)]);
        at = gazetteer.next(folded, end ?? at + 1);
      }
      return places;
    };
  },
  oracle: (wordings) => {
    const known = new Set(wordings);
    const longest = wordings.reduce((most, { length }) => Math.max(most, length), 0);
    return longestWords((lower) => {
      const hits: Hit[] = [];
      for (let start = 0; start < lower.length; start++) {
        if (!startsTerm(lower, start)) continue;
        for (let end = start + 1; end <= Math.min(lower.length, start + longest); end++) if (known.has(lower.slice(start, end))) hits.push({ start, end });
      }
      return hits;
    });
  },
  '@monyone/aho-corasick/fast': (wordings) => {
    const { AhoCorasick } = peer('@monyone/aho-corasick/fast') as { AhoCorasick: new (words: readonly string[]) => { matchInText(text: string): { begin: number; end: number }[] } };
    const automaton = new AhoCorasick(wordings);
    return longestWords((lower) => automaton.matchInText(lower).map(({ begin, end }) => ({ start: begin, end })));
  },
  '@tanishiking/aho-corasick': (wordings) => {
    const { Trie } = peer('@tanishiking/aho-corasick') as { Trie: new (words: readonly string[]) => { parseText(text: string): { start: number; end: number }[] } };
    const trie = new Trie(wordings);
    return longestWords((lower) => trie.parseText(lower).map(({ start, end }) => ({ start, end: end + 1 })));
  },
  ahocorasick: (wordings) => {
    const AhoCorasick = peer('ahocorasick') as new (words: readonly string[]) => { search(text: string): [number, string[]][] };
    const automaton = new AhoCorasick(wordings);
    return longestWords((lower) => automaton.search(lower).flatMap(([last, words]) => words.map((word) => ({ start: last + 1 - word.length, end: last + 1 }))));
  },
  fastscan: (wordings) => {
    const Scanner = peer('fastscan') as new (words: readonly string[]) => { search(text: string): [number, string][] };
    const scanner = new Scanner(wordings);
    return longestWords((lower) => scanner.search(lower).map(([start, word]) => ({ start, end: start + word.length })));
  },
  'modern-ahocorasick': (wordings) => modern('modern-ahocorasick', wordings),
  'modern-ahocorasick/fast': (wordings) => modern('modern-ahocorasick/fast', wordings),
};

function modern(name: string, wordings: readonly string[]): Matcher {
  const AhoCorasick = peer(name) as new (words: readonly string[]) => { search(text: string): Hit[] };
  const automaton = new AhoCorasick(wordings);
  return longestWords((lower) => automaton.search(lower));
}

/** The bytes of a glossary that knows only these wordings. */
export function compiled(wordings: readonly string[]): ArrayBuffer {
  return writeGazetteer(new Map(wordings.map((wording) => [wording, [{ entity: -1, wording, case: 'any' as const }]])), []);
}

/** Folds, searches, and of all hits takes those that are whole words, from left to right the longest first. */
function longestWords(search: (lower: string) => readonly Hit[]): Matcher {
  return (text) => {
    const { lower, startOf, endOf } = fold(text);
    const words = search(lower).filter(({ start, end }) => startsTerm(lower, start) && endsTerm(lower, end));
    const places: Place[] = [];
    let free = 0;
    for (const { start, end } of words.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < free) continue;
      places.push([startOf(start), endOf(end - 1)]);
      free = end;
    }
    return places;
  };
}
