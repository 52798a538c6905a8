import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openGazetteer } from '../../src/core/gazetteer.ts';
import { compileGlossary } from '../../src/glossary/compile.ts';
import { runExamples } from '../../src/glossary/examples.ts';
import { sayProblem } from '../../src/glossary/problem.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';
import { entryYaml } from '../core/small-glossary.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function glossary(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return readGlossary(folder);
}
const said = (files: Readonly<Record<string, string>>) => glossary(files).problems.map(sayProblem);

test('references must lead to entries', () => {
  expect(said({ 'place/a.yaml': entryYaml('[Alpha]') + 'related: [b]\n' })).toEqual(['entities/place/a.yaml:11: names b, and there is no such entry']);
});

test('an id is one entry’s alone', () => {
  expect(said({ 'place/a.yaml': entryYaml('[Alpha]'), 'person/a.yaml': entryYaml('[Beta]') })).toEqual(['entities/place/a.yaml:1: the id a is taken by entities/person/a.yaml']);
});

test('a wording of two entries needs a rule that keeps them apart', () => {
  const [first] = said({ 'place/a.yaml': entryYaml('[Georgia]'), 'place/b.yaml': entryYaml('[georgia]') });
  expect(first).toContain('"georgia" is claimed by a too');
  expect(said({ 'place/a.yaml': entryYaml('[Georgia]'), 'place/b.yaml': entryYaml('[{text: Georgia, near: [Atlanta]}]') })).toEqual([]);
});

test('decoys are checked and mark nothing', () => {
  expect(said({ 'decoys.yaml': '- {txt: Washington Post}\n' })[0]).toMatch(/^entities\/decoys.yaml:1: 0/);
  const files = glossary({ 'place/a.yaml': entryYaml('[Washington]') + 'examples: {miss: ["The Washington Post reported it."]}\n', 'decoys.yaml': '- Washington Post\n' });
  expect(files.problems).toEqual([]);
  expect(runExamples(files.entries, openGazetteer(compileGlossary(files)))).toEqual([]);
});

test('an example that does not come out as it says is told with its line and why', () => {
  const files = glossary({ 'place/a.yaml': entryYaml('[{text: Georgia, near: [Tbilisi]}]') + 'examples:\n  match: ["Georgia won."]\n' });
  expect(runExamples(files.entries, openGazetteer(compileGlossary(files))).map(sayProblem)).toEqual(['entities/place/a.yaml:12: the example is not marked as a ("Georgia" a near)']);
});

test('the same entries give the same bytes', () => {
  const files = { 'place/a.yaml': entryYaml('[Alpha, {text: Beta, near: [Tbilisi]}]'), 'person/b.yaml': entryYaml('[Gamma Delta]'), 'decoys.yaml': '- Alpha Centauri\n' };
  const [a, b] = [1, 2].map(() => Buffer.from(compileGlossary(glossary(files))));
  expect(a?.equals(b ?? Buffer.of())).toBe(true);
});
