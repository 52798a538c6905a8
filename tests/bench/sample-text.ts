import { evalPages } from '../../src/cli/eval-pages.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';

/** Texts to match against: the bodies of every fourth page for measuring where these are there, else the glossary's own prose. */
export function sampleTexts(): { readonly texts: readonly string[]; readonly from: string } {
  const bodies = [...evalPages(4)].flat().map(({ text }) => text).filter((text) => text.length > 1000);
  if (bodies.length > 0) return { texts: bodies, from: `the bodies of ${bodies.length} news stories` };
  const prose = readGlossary('entities').entries.map(({ entry }) => [entry.gist, entry.background, ...entry.states.map(({ text }) => text), ...entry.events.map(({ text }) => text)].join('\n\n'));
  return { texts: prose, from: `the prose of ${prose.length} entries` };
}

/**
 * Wordings for `count` entities, three each: a full name, the same with a middle word, and a surname with a word of the text
 * before it. First words are capitalised words of the texts, so that many places of a text begin like a wording, as in news.
 * The same texts, count and seed give the same wordings, folded and in small letters.
 */
export function sampleWordings(texts: readonly string[], count: number, seed = 1): string[] {
  const random = randomFrom(seed);
  const heads = [...new Set(texts.join(' ').match(/\b[A-Z][a-z]{2,}\b/g))];
  const head = () => heads[Math.floor(random() * heads.length)]?.toLowerCase() ?? 'the';
  const wordings = new Set<string>();
  for (let i = 0; i < count; i++) {
    const [first, surname] = [head(), random() < 0.02 ? head() : syllables(random)];
    for (const wording of [`${first} ${surname}`, `${first} ${head()} ${surname}`, `${head()} ${surname}`]) wordings.add(wording);
  }
  return [...wordings];
}

function syllables(random: () => number): string {
  const pick = (letters: string) => letters.charAt(Math.floor(random() * letters.length));
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick('bdfgklmnprstvz') + pick('aeiou')).join('');
}

/** Numbers in [0, 1), always the same for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
