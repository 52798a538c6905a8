import { existsSync } from 'node:fs';
import { openGazetteer } from '../core/gazetteer.ts';
import { gloss } from '../core/gloss.ts';
import type { Mention } from '../core/mention.ts';
import { compileGlossary } from '../glossary/compile.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import { allStories, PAGES } from './eval-pages.ts';

/** How much of the text is shown on either side of a mark, in UTF-16 units. */
const AROUND = 140;

/**
 * Draws marks from the pages for measuring and prints each in its sentence, for a person to judge. Options: `--draw N`
 * (200), `--seed N` (1), `--all` (not only the first mention of an entity in a story), `--nth N` (1: every page; they take
 * a fifth of a second each). The same pages, glossary and seed give the same marks. Returns the exit code: 0 also where the
 * pages are absent.
 */
export async function evalMarks(args: readonly string[]): Promise<number> {
  const option = (name: string, otherwise: number) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise);
  if (!existsSync(PAGES)) {
    console.log(`marks: skipped, there is no ${PAGES}`);
    return 0;
  }
  const gazetteer = openGazetteer(compileGlossary(readGlossary('entities')));
  let stories = 0;
  const marks: string[] = [];
  for (const article of await allStories(option('--nth', 1))) {
    stories++;
    const { text } = article;
    const { mentions } = gloss(gazetteer, article);
    for (const { start, end, entity } of args.includes('--all') ? mentions : firstMentions(mentions)) {
      const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
      marks.push(`${entity} | ${new URL(article.url).hostname} | ${before}[[${text.slice(start, end)}]]${after}`.replace(/\s+/g, ' '));
    }
  }
  draw(marks, option('--draw', 200), option('--seed', 1)).forEach((mark, i) => console.log(`${i + 1}. ${mark}`));
  console.log(`marks: ${marks.length} in ${stories} stories`);
  return 0;
}

/** Some of the items, each as likely as any other, in their order; which ones, the seed alone decides (mulberry32). */
function draw<T>(items: readonly T[], count: number, seed: number): T[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  let wanted = Math.min(count, items.length);
  return items.filter((_, i) => {
    const isDrawn = random() * (items.length - i) < wanted;
    if (isDrawn) wanted--;
    return isDrawn;
  });
}

/** Of each entity the mention that is painted by default. */
function firstMentions(mentions: readonly Mention[]): readonly Mention[] {
  const met = new Set<string>();
  return mentions.filter(({ entity }) => !met.has(entity) && met.add(entity));
}
