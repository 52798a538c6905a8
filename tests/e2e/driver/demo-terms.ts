import { readFileSync } from 'node:fs';
import { articlesOfPage } from '../../../src/cli/page-articles.ts';
import { emphasesOf, isWorthMarking } from '../../../src/core/emphasis.ts';
import { gloss } from '../../../src/core/gloss.ts';
import { bundledGlossary } from '../../bundled-glossary.ts';

const FOLDER = 'tests/pages/opinion-2017';

/** How many terms the demo story names, and how many of them are marked unless the reader asks for more: asked of the glossary, as both grow with it. */
export const { terms: TERMS, marked: MARKED } = count();

function count(): { readonly terms: number; readonly marked: number } {
  const { url } = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as { url: string };
  const glossary = bundledGlossary();
  const [article] = articlesOfPage(readFileSync(`${FOLDER}/page.html`, 'utf8'), url);
  if (!article) throw new Error('the demo story was not found in its page');
  const { mentions, inHeadline } = gloss(glossary, article);
  const emphases = [...emphasesOf(mentions, inHeadline)];
  const marked = emphases.filter(([id, emphasis]) => isWorthMarking(glossary.entity(glossary.indexOf(id) ?? -1).weight, emphasis, 'normal'));
  return { terms: emphases.length, marked: marked.length };
}
