import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../core/article.ts';
import { foldWording } from '../core/fold.ts';
import { openGazetteer } from '../core/gazetteer.ts';
import { gloss } from '../core/gloss.ts';
import { compileGlossary } from '../glossary/compile.ts';
import { expandWording } from '../glossary/expand-wording.ts';
import type { GlossaryFiles } from '../glossary/read-glossary.ts';
import { allStories } from './eval-pages.ts';

/** Plain stories for measuring, beside the project where they are at all. */
const STORIES = '../shared/eval/articles-dev.jsonl';
/** A wording that marks this share of all stories, and more, is looked at: it may be an everyday word. */
const OFTEN = 0.1;

/** Prints what authors should look at: wordings that several entries claim, that no story had, that many had. With `pages`, web pages are read too, which takes minutes. */
export async function reportWordings(files: GlossaryFiles, pages: boolean): Promise<void> {
  const claimants = new Map<string, Set<string>>();
  for (const { id, entry } of files.entries) {
    for (const { head, tail } of entry.match.flatMap(({ text }) => expandWording(text))) {
      const key = foldWording(tail === undefined ? head : `${head} ... ${tail}`).toLowerCase();
      claimants.set(key, (claimants.get(key) ?? new Set()).add(id));
    }
  }
  list('Claimed by several entries', [...claimants].filter(([, ids]) => ids.size > 1).map(([wording, ids]) => `${wording}: ${[...ids].join(', ')}`));
  const stories = [...plainStories(), ...(pages ? await allStories() : [])];
  if (stories.length === 0) {
    console.log(`\nThere is no ${STORIES}: what stories have is not reported.`);
    return;
  }
  const storiesWith = countStories(files, stories);
  const said = [...storiesWith.keys()].map((key) => key.split(' | ')[0] ?? '');
  const seen = new Set(said);
  const unseen = [...claimants].filter(([wording]) => !wording.includes(' ... ') && !seen.has(wording)).map(([wording, ids]) => `${wording}: ${[...ids].join(', ')}`);
  list(`Never marked in ${stories.length} stories`, unseen);
  const often = [...storiesWith].filter(([, count]) => count >= Math.max(3, stories.length * OFTEN)).sort((a, b) => b[1] - a[1]);
  list(`Marked in every ${1 / OFTEN}th story or more`, often.map(([key, count]) => `${key}: ${count} stories`));
}

/** In how many stories each wording, in small letters, was marked as each entry: `wording | id`. */
function countStories(files: GlossaryFiles, stories: readonly Article[]): Map<string, number> {
  const gazetteer = openGazetteer(compileGlossary(files));
  const counts = new Map<string, number>();
  for (const article of stories) {
    const keys = gloss(gazetteer, article).mentions.map(({ start, end, entity }) => `${foldWording(article.text.slice(start, end)).toLowerCase()} | ${entity}`);
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function plainStories(): Article[] {
  if (!existsSync(STORIES)) return [];
  return readFileSync(STORIES, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => {
    const { url, title, text } = JSON.parse(line) as { url: string; title: string; text: string };
    return { url, headline: title, text };
  });
}

function list(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}
