import fc from 'fast-check';
import type { Article } from '../core/article.ts';
import { fold } from '../core/fold.ts';
import { openGazetteer, type Gazetteer } from '../core/gazetteer.ts';
import { explain, gloss } from '../core/gloss.ts';
import { compileGlossary } from '../glossary/compile.ts';
import { readEntry } from '../glossary/read-entry.ts';

/** What broke, in words that let one see it. */
export interface FuzzFailure {
  readonly report: string;
}

const WORDS = ['Minsk', 'Two', 'Bow', 'ann', 'Ann', 'IRA', 'UN', 'of', 'Élan', 'straße', "O'Neil", 'x1'] as const;
const UNITS = [...WORDS, 'bow', 'MINSK', 'U.N.', 'B.', '2014', '2018', ' ', ' ', ' ', '\n', '\n\n', '. ', '-', '’s', '“', '\u00AD', '\u0301', '\u200F', '\uD83D', '\uDE00', 'ﬁ', 'İ'];

const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const ruled = fc.record(
  {
    text: fc.oneof(phrase, fc.tuple(phrase, phrase).map(([head, tail]) => `${head} ... ${tail}`)),
    case: fc.constantFrom('smart', 'exact', 'any'),
    near: fc.array(phrase, { minLength: 1, maxLength: 2 }),
    with: fc.array(fc.constantFrom('e0', 'e1'), { minLength: 1, maxLength: 2 }),
    unless: fc.array(phrase, { minLength: 1, maxLength: 2 }),
    after: fc.constant('full-name'),
    plain: fc.constant(true),
    years: fc.constant(true),
    during: fc.constantFrom('2014/2016', '2017-06/..'),
  },
  { requiredKeys: ['text'] },
);
/** Most wordings are short and bare: else hardly a random story would hold a mark, and hardly two entries one wording. */
const wording: typeof ruled = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS).map((one) => ({ text: one })) }, { weight: 1, arbitrary: phrase.map((one) => ({ text: one })) }, { weight: 2, arbitrary: ruled });
const entity = fc.record({ kind: fc.constantFrom('person', 'place'), match: fc.array(wording, { minLength: 1, maxLength: 4 }), exists: fc.constantFrom(undefined, '2015/..', '2018-01/2019') });
const text = fc.oneof(fc.array(fc.constantFrom(...UNITS), { maxLength: 60 }).map((units) => units.join('')), fc.array(fc.constantFrom(...UNITS), { maxLength: 40 }).map((units) => units.join(' ')), fc.string({ unit: 'binary', maxLength: 100 }));
const story = fc.record({ text, headline: text, day: fc.constantFrom(undefined, { year: 2014, month: 5, day: 5 }, { year: 2018, month: 2, day: 2 }) });

type Spec = typeof entity extends fc.Arbitrary<infer T> ? T : never;

/** A hundred stories against random glossaries of one seed; undefined where all holds. */
export function fuzzOnce(seed: number): FuzzFailure | undefined {
  const property = fc.property(fc.array(entity, { minLength: 2, maxLength: 5 }), story, (specs, { text: body, headline, day }) => {
    const article: Article = { url: '', headline, text: body, ...(day && { published: { day, source: 'given', sure: 'single' } }) };
    const found = marksOf(glossaryOf(specs, false), article);
    const again = marksOf(glossaryOf(specs, true), article);
    if (JSON.stringify(found) !== JSON.stringify(again)) throw new Error(`the order of entries matters: ${JSON.stringify(found)} and ${JSON.stringify(again)}`);
    checkFold(body);
  });
  const { failed, counterexample, errorInstance } = fc.check(property, { seed, numRuns: 100 });
  return failed ? { report: `${String(errorInstance)}\n${JSON.stringify(counterexample, undefined, 1)}` } : undefined;
}

/** Ids of reversed entries run the other way, and are told by their names: so numbers and sorting differ, the answer may not. */
function glossaryOf(specs: readonly Spec[], reversed: boolean): Gazetteer {
  const id = (i: number) => `${reversed ? 'z' : 'e'}${reversed ? specs.length - i : i}`;
  const renamed = (i: string) => (Number(i.slice(1)) < specs.length ? id(Number(i.slice(1))) : id(0));
  const entries = specs.map(({ kind, match, exists }, i) => {
    const yaml = { name: `E${i}`, topic: 'ukraine', gist: 'g', background: 'b', checked: '2025-06', general: ['a'], sources: { a: { title: 't', publisher: 'p', url: 'https://example.org/' } }, ...(exists && { exists }), match: match.map((one) => ({ ...one, ...(one.with && { with: one.with.map(renamed) }) })) };
    const { entry, problems } = readEntry(`entities/${kind}/${id(i)}.yaml`, JSON.stringify(yaml));
    if (!entry) throw new Error(JSON.stringify(problems));
    return entry;
  });
  const sorted = (reversed ? entries.toReversed() : entries).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return openGazetteer(compileGlossary({ entries: sorted, decoys: [], problems: [] }));
}

/** The marks by the names of their entities, once it is sure that they are sound. */
function marksOf(gazetteer: Gazetteer, article: Article) {
  const { mentions } = gloss(gazetteer, article);
  let end = 0;
  for (const mention of mentions) {
    if (mention.start < end || mention.end <= mention.start || mention.end > article.text.length) throw new Error(`marks overlap or are empty: ${JSON.stringify(mentions)}`);
    end = mention.end;
  }
  const kept = explain(gazetteer, article).filter(({ claims }) => claims.some(({ entity: of, verdict }) => of !== undefined && verdict === 'kept'));
  if (kept.length !== mentions.length || kept.some(({ start }, i) => start !== mentions[i]?.start)) throw new Error('explain and gloss differ');
  return mentions.map(({ start, end: last, entity: of }) => [start, last, gazetteer.entity(gazetteer.indexOf(of) ?? -1).name]);
}

/** Each folded unit comes from where its offsets say: folding that piece alone gives it again. */
function checkFold(body: string): void {
  const { cased, lower, startOf, endOf } = fold(body);
  if (lower.length !== cased.length) throw new Error('fold: lengths differ');
  for (let i = 0; i < cased.length; i++) {
    const [start, end] = [startOf(i), endOf(i)];
    if (start >= end || end > body.length || (i > 0 && start < startOf(i - 1))) throw new Error(`fold: offsets of ${i}`);
    const piece = fold(body.slice(start, end)).cased;
    if (cased[i] !== '\n' && cased[i] !== ' ' && !piece.includes(cased.charAt(i))) throw new Error(`fold: ${i} is ${JSON.stringify(cased[i])} and came from ${JSON.stringify(body.slice(start, end))}`);
  }
}
