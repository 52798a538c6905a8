import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gloss } from '../../src/core/gloss.ts';
import { bundledGlossary } from '../bundled-glossary.ts';

/** The first acceptance case. Its text and labels are not ours and lie beside the project, where they lie at all. */
const FOLDER = '../shared/eval';
const isThere = existsSync(`${FOLDER}/seed-labels.json`);
if (!isThere) console.log(`The seed story is not at ${FOLDER}: its test is skipped.`);

interface Label {
  readonly surface: string;
  readonly entity: string;
  readonly salience: number;
}
interface Labels {
  readonly mentions: readonly Label[];
  readonly traps: readonly { readonly surface: string; readonly context?: string; readonly notEntity?: string; readonly type: string }[];
}
type SameEntity = (marked: { readonly entityTitle: string; readonly wikipediaTitle?: string }, label: Label) => boolean;

describe.skipIf(!isThere)('the seed story', () => {
  const labels = isThere ? (JSON.parse(readFileSync(`${FOLDER}/seed-labels.json`, 'utf8')) as Labels) : { mentions: [], traps: [] };
  const text = isThere ? readFileSync(`${FOLDER}/seed-article.txt`, 'utf8') : '';
  const gazetteer = bundledGlossary();
  const { mentions } = gloss(gazetteer, { url: '', headline: '', text, published: { day: { year: 2017, month: 1, day: 31 }, source: 'given', sure: 'single' } });
  const marked = mentions.map(({ start, end, entity }) => {
    const { name, wikipedia } = gazetteer.entity(gazetteer.indexOf(entity) ?? -1);
    return { start, end, surface: text.slice(start, end), entityTitle: name, ...(wikipedia && { wikipediaTitle: wikipedia }) };
  });

  test('at least 95% of what matters in it is marked as the right entity', async () => {
    const { sameEntity } = (await import(pathToFileURL(resolve(`${FOLDER}/score.mjs`)).href)) as { sameEntity: SameEntity };
    const entities = new Map<string, Label[]>();
    for (const label of labels.mentions) entities.set(label.entity, [...(entities.get(label.entity) ?? []), label]);
    const central = [...entities.values()].filter((all) => all.some(({ salience }) => salience >= 2));
    const missed = central.filter((all) => !all.some((label) => marked.some((mark) => sameEntity(mark, label)))).map(([label]) => label?.entity);
    expect(1 - missed.length / central.length, `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.95);
  });

  test('none of its traps is stepped into', () => {
    const story = text.indexOf('The views expressed in opinion pieces');
    expect(mentions.filter(({ start }) => start >= story)).toEqual([]);
    const stepped = labels.traps.filter(({ surface, notEntity, context }) => context !== 'The Moscow Times' && marked.some((mark) => mark.surface === surface && (notEntity === undefined || notEntity === mark.entityTitle || notEntity === mark.wikipediaTitle)));
    expect(stepped.map(({ surface }) => surface)).toEqual([]);
    // "Moscow" inside the newspaper's name is its own trap: each mark of it must stand outside.
    for (const { start, surface } of marked) expect(surface === 'Moscow' && text.startsWith('Moscow Times', start)).toBe(false);
  });
});
