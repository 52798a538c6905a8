import { allStories } from '../../src/cli/eval-pages.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';

/** Texts to match against: the bodies of every fourth page for measuring where these are there, else the glossary's own prose. */
export async function sampleTexts(): Promise<{ readonly texts: readonly string[]; readonly from: string }> {
  const bodies = (await allStories(4)).map(({ text }) => text).filter((text) => text.length > 1000);
  if (bodies.length > 0) return { texts: bodies, from: `the bodies of ${bodies.length} news stories` };
  const prose = readGlossary('entities').entries.map(({ entry }) => [entry.gist, entry.background, ...entry.states.map(({ text }) => text), ...entry.events.map(({ text }) => text)].join('\n\n'));
  return { texts: prose, from: `the prose of ${prose.length} entries` };
}
