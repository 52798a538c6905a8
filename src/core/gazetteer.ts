import type { Claim, Rule } from './alias.ts';
import type { Entity, EntitySummary } from './entity.ts';
import type { Folded } from './fold.ts';
import { FORMAT, HEADER, HEADER_WORDS, MAGIC, claimsApart, withCapitals, type StoredClaims } from './gazetteer-layout.ts';
import { finder, skipper, type Found } from './phrase-slots.ts';
import { fromStored } from './stored-json.ts';
import type { Units } from './words.ts';

/** The compiled glossary, read where it lies. */
export interface Gazetteer {
  readonly entityCount: number;
  readonly wordingCount: number;
  /** The first place from `from` on of a text at which a wording may begin, or the text's length. */
  next(text: Folded, from: number): number;
  /** Every wording that stands at `start` of a text as whole words, shortest first. */
  find(text: Folded, start: number): readonly Found[];
  /** Who claims a wording, and by which rules. */
  claims(wording: number): readonly Claim[];
  /** An entity's id; throws a RangeError for a number that is none. */
  id(index: number): string;
  /** The number of the entity with an id, or undefined. */
  indexOf(id: string): number | undefined;
  entity(index: number): Entity;
  summary(index: number): EntitySummary;
}

/** Opens a compiled glossary without parsing it. Throws where the bytes are not one, or of another format. */
export function openGazetteer(bytes: ArrayBuffer): Gazetteer {
  const header = readHeader(bytes);
  const at = (field: keyof typeof HEADER): number => header[HEADER[field]] ?? 0;
  const heads = new Uint32Array(bytes, at('heads'), at('headCount'));
  const slots = new Int32Array(bytes, at('slots'), at('slotCount') * 2);
  const wordings = stringTable(bytes, at('wordings'), at('wordingCount'), at('unitBytes'));
  const ids = stringTable(bytes, at('ids'), at('entityCount'), 1);
  const claims = jsonTable(bytes, at('claims'), at('wordingCount'));
  const rules = jsonTable(bytes, at('rules'), at('ruleCount'));
  const records = jsonTable(bytes, at('records'), at('entityCount'));
  const summaries = jsonTable(bytes, at('summaries'), at('entityCount'));

  return {
    entityCount: at('entityCount'),
    wordingCount: at('wordingCount'),
    next: skipper(heads, slots),
    find: finder(slots, wordings),
    claims: (wording) =>
      claimsApart(claims(wording) as StoredClaims).map(([rule, capitals, tail, initial]) => ({
        ...(rules(rule) as Rule),
        wording: withCapitals(wordings.get(wording), capitals),
        ...(tail && { tail }),
        ...(initial && { initial: true }),
      })),
    id: ids.get,
    indexOf: (id) => search(ids.get, at('entityCount'), id),
    entity: (index) => records(index) as Entity,
    summary: (index) => summaries(index) as EntitySummary,
  };
}

function readHeader(bytes: ArrayBuffer): Uint32Array {
  if (bytes.byteLength < HEADER_WORDS * 4) throw new Error('The compiled glossary is cut short: build the extension again.');
  const header = new Uint32Array(bytes, 0, HEADER_WORDS);
  if (header[HEADER.magic] !== MAGIC) throw new Error('These bytes are not a compiled glossary.');
  if (header[HEADER.format] !== FORMAT) throw new Error(`The compiled glossary has format ${header[HEADER.format]}, this code reads ${FORMAT}.`);
  if (header[HEADER.end] !== bytes.byteLength) throw new Error('The compiled glossary is cut short: build the extension again.');
  return header;
}

interface StringTable {
  get(index: number): string;
  equals(index: number, text: Units, start: number, end: number): boolean;
}

function stringTable(bytes: ArrayBuffer, offset: number, count: number, unitBytes: number): StringTable {
  const offsets = new Uint32Array(bytes, offset, count + 1);
  const units = new (unitBytes === 1 ? Uint8Array : Uint16Array)(bytes, offset + (count + 1) * 4, offsets[count]);
  const bounds = (index: number): [number, number] => {
    const [from, to] = [offsets[index], offsets[index + 1]];
    if (from === undefined || to === undefined) throw new RangeError(`The glossary has no entry number ${index}.`);
    return [from, to];
  };
  return {
    get: (index) => String.fromCharCode(...units.subarray(...bounds(index))),
    equals(index, text, start, end) {
      const from = offsets[index] ?? 0;
      const length = (offsets[index + 1] ?? 0) - from;
      if (length !== end - start) return false;
      for (let i = 0; i < length; i++) if (units[from + i] !== text.charCodeAt(start + i)) return false;
      return true;
    },
  };
}

function jsonTable(bytes: ArrayBuffer, offset: number, count: number): (index: number) => unknown {
  const offsets = new Uint32Array(bytes, offset, count + 1);
  const start = offset + (count + 1) * 4;
  return (index) => {
    const [from, to] = [offsets[index], offsets[index + 1]];
    if (from === undefined || to === undefined) throw new RangeError(`The glossary has no entry number ${index}.`);
    return fromStored(asciiOf(new Uint8Array(bytes, start + from, to - from)));
  };
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  // In slices: a call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

function search(get: (index: number) => string, count: number, wanted: string): number | undefined {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (get(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < count && get(low) === wanted ? low : undefined;
}
