import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Who may import whom. Contexts wire the libraries and are imported by nobody. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  core: [],
  glossary: ['core', 'node:', 'yaml', 'valibot', 'topojson-client', 'topojson-simplify', 'topojson-specification'],
  page: ['core', '@mozilla/readability'],
  phrases: ['core', 'chrono-node'],
  words: ['core'],
  ui: ['core', 'words', 'preact'],
  platform: ['core', 'words', 'webextension-polyfill', 'valibot'],
};
const CONTEXTS: Readonly<Record<string, readonly string[]>> = {
  background: ['core', 'phrases', 'platform'],
  extractor: ['page', 'platform'],
  content: ['core', 'words', 'page', 'ui', 'platform', 'preact'],
  panel: ['core', 'words', 'ui', 'platform', 'preact', 'minisearch'],
  popup: ['core', 'ui', 'platform', 'preact'],
  options: ['core', 'words', 'ui', 'platform', 'preact'],
  welcome: ['core', 'words', 'ui', 'platform', 'preact'],
  cli: ['core', 'glossary', 'page', 'phrases', 'node:', 'jsdom', 'valibot', 'fast-check'],
};
const RULES = { ...LIBRARIES, ...CONTEXTS };

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => /\.tsx?$/.test(name));
const source = (file: string) => readFileSync(join('src', file), 'utf8');
const importsOf = (file: string) => ts.preProcessFile(source(file)).importedFiles.map(({ fileName }) => fileName);

/** The folder of `src` that an import leads to, or the package it names. */
function target(file: string, name: string): string {
  return name.startsWith('.') ? (relative('src', join('src', dirname(file), name)).replaceAll('\\', '/').split('/')[0] ?? '') : name;
}

test('every folder of src has its rule, and the rules name no other', () => {
  expect([...new Set(files.map((file) => file.split('/')[0]))].sort()).toEqual(Object.keys(RULES).sort());
});

describe.each(Object.keys(RULES))('%s', (folder) => {
  const allowed = RULES[folder] ?? [];
  test.each(files.filter((file) => file.startsWith(`${folder}/`)))('%s imports only what it may', (file) => {
    const foreign = importsOf(file).map((name) => target(file, name)).filter((to) => to !== folder);
    for (const to of foreign) expect(allowed.some((one) => to === one || to.startsWith(`${one}/`) || (one.endsWith(':') && to.startsWith(one))), `${file} imports ${to}`).toBe(true);
  });
});

test('only platform speaks to the browser’s extension functions', () => {
  const speaking = files.filter((file) => /\b(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|permissions|action|commands|windows)\b/.test(source(file)));
  expect(speaking.filter((file) => !file.startsWith('platform/'))).toEqual([]);
});

test('no HTML strings, no code from strings, no request but for our own file', () => {
  for (const file of files) {
    expect(source(file), file).not.toMatch(/innerHTML|outerHTML\s*=[^=]|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
  }
  expect(files.filter((file) => /outerHTML/.test(source(file)))).toEqual(['page/page-markup.ts']);
  // Into a document that belongs to no window: see docs/decisions/0013-pages-are-taken-apart-elsewhere.md.
  expect(files.filter((file) => /parseFromString|setHTML|createContextualFragment/.test(source(file)))).toEqual(['page/parsed-page.ts']);
  expect(files.filter((file) => /\bfetch\(/.test(source(file)))).toEqual(['platform/bundled-file.ts']);
});

test('an entry point only wires: under 30 lines', () => {
  for (const file of files.filter((one) => /\/(?:index|probe|reader)\.tsx?$/.test(one))) expect(source(file).split('\n').length, file).toBeLessThan(30);
});

test('every exported type and function says what it means', () => {
  const silent = files.flatMap((file) => [...source(file).matchAll(/(\*\/|[^\n]*)\n(?:export (?:async )?(?:function\*?|interface|type|class) (\w+))/g)]
    .filter(([, above = '', name = '']) => !above.trimEnd().endsWith('*/') && !/(?:Props|Options)$/.test(name) && !SELF_SPEAKING.has(name))
    .map(([, , name]) => `${file}: ${name}`));
  expect(silent).toEqual([]);
});

/** Names that leave nothing to say. */
const SELF_SPEAKING = new Set(['Precision', 'precisionOf', 'isDate', 'Kind', 'Topic', 'CaseRule', 'storyContext', 'storyDay', 'readSettings', 'mayRead', 'answerAsReader', 'answerAsPanel', 'Argument', 'Reply', 'jsonLdClaim', 'readArguments', 'Wording']);
