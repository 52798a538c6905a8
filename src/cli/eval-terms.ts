import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../core/article.ts';
import { parseDate } from '../core/calendar-date.ts';
import { openGazetteer } from '../core/gazetteer.ts';
import { gloss } from '../core/gloss.ts';
import { compileGlossary } from '../glossary/compile.ts';
import { readGlossary } from '../glossary/read-glossary.ts';

const FOLDER = '../shared/eval';
const SCORER = join(FOLDER, 'score.mjs');

interface Labelled {
  readonly id: string;
  readonly url: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Glosses the labelled articles and lets the labels' own scorer judge every mark, with its tables. The first argument names
 * the articles, the second the labels; further ones go to the scorer (`--review N`, `--misses N`, `--json`). Returns the
 * exit code: 0 also where they are absent, since they are not part of the project.
 */
export function evalTerms(args: readonly string[]): number {
  const files = args.filter((arg) => /\.jsonl?$/.test(arg));
  const [articles = join(FOLDER, 'articles-dev.jsonl'), labels = join(FOLDER, 'labels-dev.jsonl')] = files;
  const absent = [articles, labels, SCORER].find((file) => !existsSync(file));
  if (absent) {
    console.log(`terms: skipped, there is no ${absent}`);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-'));
  const marks = join(folder, 'marks.jsonl');
  writeFileSync(marks, marksOf(articles));
  const { status } = spawnSync(process.execPath, [SCORER, marks, labels, ...args.filter((arg) => !files.includes(arg))], { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
  return status ?? 1;
}

/** One line an article: its id, and of each mark its words, its entity's name and the encyclopedia's. */
function marksOf(articles: string): string {
  const gazetteer = openGazetteer(compileGlossary(readGlossary('entities')));
  const lines = readFileSync(articles, 'utf8').split('\n').filter((line) => line.trim() !== '');
  return lines
    .map((line) => {
      const { id, ...labelled } = JSON.parse(line) as Labelled;
      const article = articleOf(labelled);
      const mentions = gloss(gazetteer, article).mentions.map(({ start, end, entity: named }) => {
        const { name, wikipedia } = gazetteer.entity(gazetteer.indexOf(named) ?? -1);
        return { surface: article.text.slice(start, end), entityTitle: name, wikipediaTitle: wikipedia };
      });
      return JSON.stringify({ id, mentions });
    })
    .join('\n');
}

function articleOf({ url, date, title, text }: Omit<Labelled, 'id'>): Article {
  const day = parseDate(date);
  return { url, headline: title, text, ...(day && { published: { day, source: 'given', sure: 'single' } }) };
}
