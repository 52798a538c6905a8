import { readFileSync } from 'node:fs';
import type { Article, Publication } from '../core/article.ts';
import { parseDate, writeDate } from '../core/calendar-date.ts';
import { openGazetteer, type Gazetteer } from '../core/gazetteer.ts';
import { explain, gloss as glossArticle } from '../core/gloss.ts';
import type { Judgement } from '../core/mention.ts';
import { compileGlossary } from '../glossary/compile.ts';
import { sayProblem } from '../glossary/problem.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import { storyDates } from '../phrases/story-dates.ts';
import { articlesOfPage } from './page-articles.ts';
import { readArguments, readList, USAGE, type Task } from './gloss-arguments.ts';

/** `npm run gloss`: glosses pages outside of a browser with the same core. One JSON answer a page, on a line of its own with `--jsonl`. Returns the exit code. */
export function gloss(args: readonly string[]): number {
  const asked = readArguments(args);
  if ('problem' in asked) return fail(`${asked.problem}\n${USAGE}`);
  const tasks = asked.jsonl === undefined ? [asked.task] : readList(asked.jsonl);
  if ('problem' in tasks) return fail(tasks.problem);
  let opened: Gazetteer | undefined;
  for (const task of tasks) {
    const articles = articlesOf(task);
    if ('problem' in articles) return fail(articles.problem);
    // Only now: what was asked wrongly is said before the glossary takes its seconds.
    const gazetteer = (opened ??= compiled());
    if (!gazetteer) return 1;
    if (asked.why) articles.forEach((article) => printReasons(article, gazetteer));
    else print({ id: task.id, stories: articles.map((article) => answerFor(article, gazetteer)) }, asked.jsonl === undefined);
  }
  return 0;
}

/** The glossary of `entities/`; undefined, and its problems printed, where it has any. */
function compiled(): Gazetteer | undefined {
  const files = readGlossary('entities');
  if (files.problems.length === 0) return openGazetteer(compileGlossary(files));
  fail(files.problems.map(sayProblem).join('\n'));
  return undefined;
}

function print(answer: object, isAlone: boolean): void {
  console.log(JSON.stringify(answer, undefined, isAlone ? 2 : undefined));
}

function articlesOf(task: Task): readonly Article[] | { readonly problem: string } {
  if (task.text !== undefined) {
    const day = parseDate(task.published ?? '');
    if (!day) return { problem: `${task.id}: a plain text needs "published", such as 2017-01-31` };
    return [{ url: task.url, headline: task.headline ?? '', text: task.text, published: { day, source: 'given', sure: 'single' } }];
  }
  try {
    return articlesOfPage(readFileSync(task.file ?? '', 'utf8'), task.url);
  } catch (error) {
    return { problem: `${task.id}: ${(error as Error).message}` };
  }
}

function answerFor(article: Article, gazetteer: Gazetteer) {
  const { mentions } = glossArticle(gazetteer, article);
  return {
    url: article.url,
    headline: article.headline,
    published: sayPublication(article.published),
    mentions: mentions.map(({ start, end, entity: id }) => {
      const index = gazetteer.indexOf(id);
      const entity = index === undefined ? undefined : gazetteer.entity(index);
      return { surface: article.text.slice(start, end), start, end, entity: id, name: entity?.name, kind: entity?.kind, wikipedia: entity?.wikipedia };
    }),
    dates: storyDates(article).map(({ start, end, first, last }) => ({ text: article.text.slice(start, end), start, end, first: writeDate(first), last: writeDate(last) })),
  };
}

function sayPublication(published: Publication | undefined) {
  if (!published) return null;
  const { day, modified, source, sure } = published;
  return { day: writeDate(day), modified: modified ? writeDate(modified) : null, source, sure };
}

/** Prints, for every place that reads like a term, what each claim on it was judged. */
function printReasons(article: Article, gazetteer: Gazetteer): void {
  console.log(`# ${article.headline || article.url}`);
  for (const { start, end, claims } of explain(gazetteer, article)) {
    console.log(`${start}-${end} "${article.text.slice(start, end)}": ${claims.map((claim) => sayJudgement(claim, article)).join('; ')}`);
  }
}

function sayJudgement({ entity = 'decoy', verdict, by }: Judgement, { text }: Article): string {
  if (verdict === 'kept') return entity === 'decoy' ? 'decoy, marks nothing' : `${entity}, marked`;
  return by ? `${entity}, blocked by "${text.slice(by.start, by.end)}"` : `${entity}, dropped by ${verdict}`;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
