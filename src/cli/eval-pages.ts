import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../core/article.ts';
import { articlesOfPage } from './page-articles.ts';

/** Where the pages for measuring lie, if they do: they are not part of the project. */
export const PAGES = '../shared/eval/pages.jsonl';

/** The stories of every page of a list, or of every `nth` one, page by page. A page that cannot be read is said and left out; without the list there are none. */
async function* evalPages(nth = 1, list = PAGES): AsyncGenerator<readonly Article[]> {
  if (!existsSync(list)) return;
  const lines = readFileSync(list, 'utf8').split('\n').filter((one) => one.trim() !== '');
  for (const line of lines.filter((_, i) => i % nth === 0)) {
    const { file, url } = JSON.parse(line) as { file: string; url: string };
    // A closed page's memory is only given back once the program has come to rest.
    await new Promise((done) => setImmediate(done));
    try {
      yield articlesOfPage(gunzipSync(readFileSync(join(dirname(list), file))).toString('utf8'), url);
    } catch (error) {
      console.error(`${file}: ${(error as Error).message}`);
    }
  }
}

/** Every story of those pages. */
export async function allStories(nth = 1): Promise<readonly Article[]> {
  const stories: Article[] = [];
  for await (const articles of evalPages(nth)) stories.push(...articles);
  return stories;
}
