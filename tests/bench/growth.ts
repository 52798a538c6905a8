import { writeFileSync } from 'node:fs';
import type { Entity } from '../../src/core/entity.ts';
import type { Claim } from '../../src/core/alias.ts';
import { openGazetteer } from '../../src/core/gazetteer.ts';
import { gloss } from '../../src/core/gloss.ts';
import { writeGazetteer } from '../../src/glossary/write-gazetteer.ts';
import { readStories } from '../../src/page/stories.ts';
import { openPage } from '../../src/cli/open-page.ts';
import { plot, type Line } from './plot.ts';
import { median, table } from './report.ts';
import { sampleTexts } from './sample-text.ts';
import { sampleWordings } from './sample-words.ts';

const PLOT = 'docs/growth.svg';
const ENTITIES = [100, 1_000, 10_000, 100_000];
const SIZES = [10_000, 100_000, 1_000_000];
const MENTIONS = [100, 1_000, 10_000];
const STORIES = [1, 2, 5, 10, 20];
const ROUNDS = 7;

/** Something that is made larger step by step: what it is, its steps, and the milliseconds that each took. */
interface Growth {
  readonly name: string;
  readonly steps: readonly number[];
  readonly times: readonly number[];
}

/** How time and memory grow with the glossary, the text, its mentions and a page's stories. Writes the plot, gives Markdown. */
export async function benchGrowth(): Promise<string> {
  const { texts } = await sampleTexts();
  const prose = texts.join('\n\n').slice(0, 100_000);
  const glossaries = ENTITIES.map((count) => measureGlossary(texts, count, prose));
  const growths: Growth[] = [
    { name: 'entities, in a text of 100 KB', steps: ENTITIES, times: glossaries.map(({ ms }) => ms) },
    grow('characters of text', SIZES, (size) => glossed(repeated(`${prose}\n\n`, size))),
    grow('mentions, in a text of 1 MB', MENTIONS, (count) => glossed(withMentions(prose, count))),
    grow('stories on a page', STORIES, (count) => paged(count)),
  ];
  writeFileSync(PLOT, plot(growths.map(({ name, steps, times }): Line => ({ name, points: steps.map((step, i) => [step / (steps[0] ?? 1), (times[i] ?? NaN) / (times[0] ?? 1)]) }))));
  const memory = table(['entities, three wordings each', 'open, ms', 'read a record, ms', 'file, MB', 'held, times the file', 'index, bytes a wording', 'text of 100 KB, ms'], glossaries.map((one) => one.row));
  const steps = growths.map(({ name, steps: all, times }) => `- ${name}: ${all.map((step, i) => `${step.toLocaleString('en')} in ${(times[i] ?? NaN).toFixed(1)} ms`).join(', ')}; ${power(all, times).toFixed(2)} times as long for twice as much`);
  return `${memory}\n\nMedians of ${ROUNDS} rounds:\n\n${steps.join('\n')}\n\n![time against size](growth.svg)`;
}

function measureGlossary(texts: readonly string[], count: number, prose: string): { readonly ms: number; readonly row: readonly (string | number)[] } {
  const wordings = sampleWordings(texts, count);
  const perEntity = Math.ceil(wordings.length / count);
  const claims = new Map(wordings.map((wording, i): [string, Claim[]] => [wording, [{ entity: Math.floor(i / perEntity), wording, case: 'any' }]]));
  const record = sampleRecord();
  const entities = Array.from({ length: count }, (_, i) => ({ entity: { ...record, id: `e${String(i).padStart(6, '0')}` }, summary: { id: `e${i}`, name: record.name, kind: record.kind, gist: record.gist } as never }));
  const bytes = writeGazetteer(claims, entities);
  const index = writeGazetteer(claims, []).byteLength;
  const before = held();
  const open = time(() => openGazetteer(bytes));
  const glossary = openGazetteer(bytes);
  const text = time(() => gloss(glossary, { url: '', headline: '', text: prose }));
  const [some, most] = [held() - before, bytes.byteLength];
  let next = 0;
  const read = time(() => glossary.entity((next += 7) % count));
  return {
    ms: text,
    row: [count.toLocaleString('en'), open.toFixed(2), read.toFixed(2), (most / 1e6).toFixed(1), (1 + Math.max(0, some) / most).toFixed(2), (index / wordings.length).toFixed(0), text.toFixed(1)],
  };
}

/** A record of the size that a synthetic entity of a large glossary has: a gist, a state and an event. */
function sampleRecord(): Entity {
  const [on, sources] = [{ year: 2017, month: 1, day: 31 }, [0]];
  return {
    id: '', kind: 'person', name: 'A name', gist: 'One sentence that says who this is and why they are in the news.', background: 'Some more.',
    states: [{ from: on, label: 'An office', text: 'What stood from this day on, in a sentence.', sources }], events: [{ on, text: 'What happened on this day.', weight: 2, sources }], sources: [], related: [], checked: on,
  } as unknown as Entity;
}

const known = openGazetteer(writeGazetteer(new Map([['minsk agreements', [{ entity: 0, wording: 'Minsk agreements', case: 'smart' }]]]), [{ entity: { ...sampleRecord(), id: 'minsk' }, summary: {} as never }]));

function glossed(text: string): () => void {
  return () => void gloss(known, { url: '', headline: '', text });
}

function repeated(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** A text of a million characters with so many mentions, evenly spread. */
function withMentions(prose: string, count: number): string {
  const size = 1_000_000 / count;
  return Array.from({ length: count }, () => `${repeated(prose, size - 20)} Minsk agreements `).join('');
}

/** Reads a page of so many stories of 5 KB in a stand-in for a browser. */
function paged(count: number): () => void {
  const paragraphs = '<p>The talks went on into the night, and nobody could say how they would end, since each side had left something out.</p>'.repeat(45);
  const stories = Array.from({ length: count }, (_, i) => `<article><h1><a href="/${i}">A headline of story ${i}</a></h1><time datetime="2017-01-${String(i + 1).padStart(2, '0')}"></time>${paragraphs}</article>`);
  return () => {
    const { window } = openPage(`<!doctype html><html lang="en"><head><title>Stories</title></head><body>${stories.join('')}</body></html>`, 'https://news.example.org/');
    readStories(window.document, 'https://news.example.org/');
    window.close();
  };
}

function grow(name: string, steps: readonly number[], work: (step: number) => () => void): Growth {
  return { name, steps, times: steps.map((step) => time(work(step))) };
}

/** The median of some rounds, in milliseconds, after one that is not counted. */
function time(work: () => void): number {
  work();
  return median(Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }));
}

/** How many times as long twice as much takes, from the first step to the last: 2 is linear, 1 means that size does not matter. */
function power(steps: readonly number[], times: readonly number[]): number {
  const doublings = Math.log2((steps.at(-1) ?? 1) / (steps[0] ?? 1));
  return 2 ** (Math.log2((times.at(-1) ?? 1) / (times[0] ?? 1)) / doublings);
}

function held(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
