import type { Claim } from '../core/alias.ts';
import type { Entity, EntitySummary, Related, Source } from '../core/entity.ts';
import { isDate } from '../core/interval.ts';
import { foldWording } from '../core/fold.ts';
import { expandWording } from './expand-wording.ts';
import { writeGazetteer } from './write-gazetteer.ts';
import type { Entry, Wording } from './entry-shape.ts';
import type { EntryFile } from './entry-file.ts';
import type { GlossaryFiles } from './read-glossary.ts';

/** Turns checked entries into the one file that `openGazetteer` reads. The same entries give the same bytes. */
export function compileGlossary({ entries, decoys }: GlossaryFiles): ArrayBuffer {
  const others = new Map(entries.map(({ id, entry }) => [id, entry]));
  const claims = new Map<string, Claim[]>();
  const add = (claim: Claim) => {
    const key = claim.wording.toLowerCase();
    const others = claims.get(key);
    if (others) others.push(claim);
    else claims.set(key, [claim]);
  };
  entries.forEach(({ entry, kind }, index) => {
    const claimed = entry.match.flatMap((wording) => claimsOf(wording, index, entry.exists));
    claimed.forEach(add);
    if (kind === 'person') claimed.flatMap(withInitial).forEach(add);
  });
  decoys.flatMap(({ wording }) => claimsOf(wording, -1, undefined)).forEach(add);
  return writeGazetteer(
    claims,
    entries.map((file) => ({ entity: entityOf(file, others), summary: summaryOf(file) })),
  );
}

/** A claim for each plain wording that a wording stands for. */
function claimsOf(wording: Wording, entity: number, exists: Entry['exists']): Claim[] {
  const lower = (phrases: readonly string[] | undefined) => phrases?.map((phrase) => foldWording(phrase).toLowerCase());
  return expandWording(wording.text).map(({ head, tail }) => defined({
    entity,
    wording: foldWording(head),
    tail: tail === undefined ? undefined : foldWording(tail).toLowerCase(),
    case: wording.case,
    near: lower(wording.near),
    with: wording.with,
    unless: lower(wording.unless),
    not: lower(wording.not),
    afterFullName: wording.after && (true as const),
    plain: wording.plain,
    years: wording.years,
    during: wording.during,
    exists,
  }));
}

/** A person's first name and surname also stand with one initial between: `Igor Sechin` is `Igor I. Sechin`. */
function withInitial(claim: Claim): Claim[] {
  const [, first, surname] = /^(\p{Lu}[\p{L}-]+) (\p{Lu}[\p{L}'-]+)$/u.exec(claim.wording) ?? [];
  if (first === undefined || surname === undefined || claim.tail !== undefined || claim.afterFullName) return [];
  return [{ ...claim, wording: first, tail: surname.toLowerCase(), initial: true }];
}

/** The entry as readers get it: sources by number, relations by name, what only matters to authors left out. */
function entityOf({ id, kind, entry }: EntryFile, others: ReadonlyMap<string, Entry>): Entity {
  const { match, examples, sources, related, ...rest } = entry;
  const order = Object.keys(sources);
  const numbered = (used: readonly string[]) => used.map((name) => order.indexOf(name));
  const withNumbers = <T extends { sources: readonly string[] }>(one: T) => defined({ ...one, sources: numbered(one.sources) });
  return defined({
    ...rest,
    id,
    kind,
    at: entry.at?.map((place) => defined({ ...place, name: place.name ?? entry.name })),
    states: entry.states.map(withNumbers),
    events: entry.events.map(withNumbers),
    holders: entry.holders.map(withNumbers),
    related: related.map((other) => relatedOf(other, others.get(other))),
    sources: Object.values(sources).map((source): Source => defined(source)),
    general: numbered(entry.general),
  });
}

function relatedOf(id: string, entry: Entry | undefined): Related {
  const from = entry?.exists?.from;
  return { id, name: entry?.name ?? id, ...(from && isDate(from) && { from }) };
}

function summaryOf({ id, kind, entry }: EntryFile): EntitySummary {
  return { id, kind, topic: entry.topic, name: entry.name, gist: entry.gist, places: entry.places, also: otherWordings(entry) };
}

/** Most wordings of an entry are spellings of the same words in another order: only what adds a word helps a search. */
function otherWordings({ name, match }: Entry): string[] {
  const said = new Set(wordsOf(name));
  return match.flatMap(({ text }) => expandWording(text)).map(({ head, tail }) => (tail === undefined ? head : `${head} ${tail}`)).filter((wording) => {
    const words = wordsOf(wording);
    const isNew = words.some((word) => !said.has(word));
    for (const word of words) said.add(word);
    return isNew;
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** The same object without keys that are undefined, as JSON would have it. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>;
}
