/**
 * Wordings for `count` entities, three each: a full name, the same with a middle word, and a surname with a name before it.
 * First words are names of the texts (words that these write with a capital and never small), so that many places of a text
 * begin like a wording, as in news; of every hundred entities ten are named in the texts as they stand there, in two words.
 * The same texts, count and seed give the same wordings, folded and in small letters.
 */
export function sampleWordings(texts: readonly string[], count: number, seed = 1): string[] {
  const random = randomFrom(seed);
  const text = texts.join(' ');
  const small = new Set(text.match(/\b[a-z]{2,}\b/g));
  const isName = (word: string) => !small.has(word.toLowerCase());
  const heads = [...new Set(text.match(/\b[A-Z][a-z]{2,}\b/g))].filter(isName).map((word) => word.toLowerCase());
  const pairs = [...new Set(text.match(/\b[A-Z][a-z]{2,} [A-Z][a-z]{2,}\b/g))].filter((pair) => pair.split(' ').every(isName)).map((pair) => pair.toLowerCase());
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? 'name';
  const wordings = new Set<string>();
  for (let i = 0; i < count; i++) {
    const [first = '', surname = ''] = random() < NAMED ? pick(pairs).split(' ') : [pick(heads), syllables(random)];
    for (const wording of [`${first} ${surname}`, `${first} ${pick(heads)} ${surname}`, `${pick(heads)} ${surname}`]) wordings.add(wording);
  }
  return [...wordings];
}

/** The share of entities that the texts name. */
const NAMED = 0.1;

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
