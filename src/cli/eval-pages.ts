import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../core/article.ts';
import { articlesOfPage } from './page-articles.ts';

/** Where the pages for measuring lie, if they do: they are not part of the project. */
export const PAGES = '../shared/eval/pages.jsonl';

/** The stories of every page of a list, or of every `nth` one, page by page. A page that cannot be read is said and left out; without the list there are none. */
export function* evalPages(nth = 1, list = PAGES): Generator<readonly Article[]> {
  if (!existsSync(list)) return;
  const lines = readFileSync(list, 'utf8').split('\n').filter((one) => one.trim() !== '');
  for (const line of lines.filter((_, i) => i % nth === 0)) {
    const { file, url } = JSON.parse(line) as { file: string; url: string };
    try {
      yield articlesOfPage(gunzipSync(readFileSync(join(dirname(list), file))).toString('utf8'), url);
    } catch (error) {
      console.error(`${file}: ${(error as Error).message}`);
    }
  }
}
