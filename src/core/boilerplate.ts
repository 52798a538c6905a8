/**
 * Paragraphs that publishers set into the text of a story and that are not part of it, told by how they begin.
 * Where the page's markup names them they are left out before; this serves pages and plain texts where it does not.
 */
const PARAGRAPH = [
  /^Support The Moscow Times\b/i,
  /^The views expressed in (?:this )?opinion pieces?\b/i,
  /^(?:Read more|Continue|Related|Advertisement|Most read|Just in|Sign up|Subscribe)\b.{0,80}$/i,
  /^(?:See also|More|Read also|Also read|Read next|Read|Watch|Listen|Don.t miss|Must.read|In pictures|Explainer|Analysis|Opinion) ?[:|–—-] ?.{0,140}$/i,
  /^Enjoying ad-free content\b/i,
];

/** An appeal for money: everything from here on is not the story. */
const APPEAL = [/^(?:…|\.\.\.)? ?we have a small favor to ask/i, /^As you may have heard, The Moscow Times\b/i, /^Dear readers?,?$/i];

/** Stretches of a text, as [start, end) offsets, that are not the story. Paragraphs are parted by blank lines. */
export function boilerplateOf(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const paragraph of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const words = paragraph[0].trim();
    if (APPEAL.some((opening) => opening.test(words))) return [...found, [paragraph.index, text.length]];
    if (PARAGRAPH.some((opening) => opening.test(words))) found.push([paragraph.index, paragraph.index + paragraph[0].length]);
  }
  return found;
}
