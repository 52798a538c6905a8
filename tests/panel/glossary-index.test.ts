import { beforeAll, describe, expect, test } from 'vitest';
import { openGazetteer } from '../../src/core/gazetteer.ts';
import { compileGlossary } from '../../src/glossary/compile.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';
import { indexGlossary, type GlossaryIndex } from '../../src/panel/glossary-index.ts';

const gazetteer = openGazetteer(compileGlossary(readGlossary('entities')));
const all = Array.from({ length: gazetteer.entityCount }, (_, n) => gazetteer.summary(n)).sort((a, b) => a.name.localeCompare(b.name, 'en'));
let index: GlossaryIndex;
beforeAll(async () => {
  index = await indexGlossary(all);
});

describe('the search finds', () => {
  test.each([
    ['a name', 'minsk agreements', 'minsk-agreements'],
    ['the beginning of one', 'steinm', 'steinmeier-formula'],
    ['without capitals and marks', 'francois HOLLANDE', 'francois-hollande'],
    ['another wording', 'ISIS', 'islamic-state'],
    ['a wording misspelt', 'Steinmeyer', 'steinmeier-formula'],
    ['words in any order', 'army libyan', 'libyan-national-army'],
    ['words of the gist', 'nuclear deal iran', 'jcpoa'],
  ])('%s: %s', (_, wanted, id) => expect(index.search(wanted)[0]?.id).toBe(id));
  test('nothing where a word is answered by nothing', () => expect(index.search('minsk xylophone')).toEqual([]));
  test('everything, in its own order, where nothing was typed', () => expect(index.search('  ')).toEqual(all));
  test('a name goes before a gist that has the word', () => {
    const found = index.search('ukraine').map(({ id }) => id);
    expect(found[0]).toBe('ukraine');
    expect(found.length).toBeGreaterThan(3);
  });
});

describe('filters', () => {
  test('narrow by kind and by topic, together with the search', () => {
    const people = index.search('', { kind: 'person', topic: '' });
    expect(people.length).toBeGreaterThan(3);
    expect(people.every(({ kind }) => kind === 'person')).toBe(true);
    const fighters = index.search('', { kind: 'armed-group', topic: 'middle-east-africa' }).map(({ id }) => id);
    expect(fighters).toContain('libyan-national-army');
    expect(fighters).not.toContain('khalifa-haftar');
    expect(index.search('merkel', { kind: 'person', topic: 'middle-east-africa' })).toEqual([]);
  });
  test('offer every kind and topic that there is, the commonest first', () => {
    expect(new Set(index.kinds)).toEqual(new Set(all.map(({ kind }) => kind)));
    const counts = index.topics.map((topic) => all.filter((one) => one.topic === topic).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.at(-1)).toBeGreaterThan(0);
  });
});

test('other wordings are listed only as far as they add a word', () => {
  const minsk = all.find(({ id }) => id === 'minsk-agreements') ?? expect.fail();
  expect(minsk.also).toContain('Minsk accords');
  expect(minsk.also).not.toContain('Minsk agreements');
  expect(minsk.also).not.toContain('Minsk peace agreement');
});
