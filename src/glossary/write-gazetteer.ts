import type { Claim, Rule } from '../core/alias.ts';
import type { Entity, EntitySummary } from '../core/entity.ts';
import { FORMAT, HASH_START, HEADER, HEADER_WORDS, MAGIC, SLOT_CONTINUES, capitalsOf, hashStep, noteHead, slotOf, type StoredClaim } from '../core/gazetteer-layout.ts';
import { toStored } from '../core/stored-json.ts';
import { isWordAt } from '../core/words.ts';

/** Writes the layout of `core/gazetteer-layout.ts`. `claims` are by folded, small-letter wording; `entities` are in order of id. */
export function writeGazetteer(
  claims: ReadonlyMap<string, readonly Claim[]>,
  entities: readonly { entity: Entity; summary: EntitySummary }[],
): ArrayBuffer {
  const wordings = [...claims.keys()].sort();
  const slots = slotTable(wordings);
  const heads = headBits(wordings);
  const isWide = wordings.some((wording) => /[^\0-\xff]/.test(wording));
  const stored = storedClaims(wordings.map((wording) => claims.get(wording) ?? []));
  const sections = {
    heads: new Uint8Array(heads.buffer),
    slots: new Uint8Array(slots.buffer),
    wordings: stringSection(wordings, isWide),
    claims: jsonSection(stored.claims),
    rules: jsonSection(stored.rules),
    ids: stringSection(entities.map(({ entity }) => entity.id), false),
    records: jsonSection(entities.map(({ entity }) => entity)),
    summaries: jsonSection(entities.map(({ summary }) => summary)),
  };
  const header = new Uint32Array(HEADER_WORDS);
  header[HEADER.magic] = MAGIC;
  header[HEADER.format] = FORMAT;
  header[HEADER.slotCount] = slots.length / 2;
  header[HEADER.wordingCount] = wordings.length;
  header[HEADER.entityCount] = entities.length;
  header[HEADER.ruleCount] = stored.rules.length;
  header[HEADER.headCount] = heads.length;
  header[HEADER.unitBytes] = isWide ? 2 : 1;
  let end = HEADER_WORDS * 4;
  for (const [name, bytes] of Object.entries(sections)) {
    header[HEADER[name as keyof typeof sections]] = end;
    end += bytes.length;
  }
  header[HEADER.end] = end;
  const file = new Uint8Array(end);
  file.set(new Uint8Array(header.buffer));
  for (const [name, bytes] of Object.entries(sections)) file.set(bytes, header[HEADER[name as keyof typeof sections]]);
  return file.buffer;
}

/** The claims on each wording, and the rules that they share. A pattern of sixty wordings has its rule once. */
function storedClaims(claims: readonly (readonly Claim[])[]): { claims: readonly (readonly StoredClaim[])[]; rules: readonly Rule[] } {
  const rules = new Map<string, { index: number; rule: Rule }>();
  const store = ({ wording, tail, initial, ...rule }: Claim): StoredClaim => {
    const key = toStored(rule);
    const { index } = rules.get(key) ?? { index: rules.size };
    rules.set(key, { index, rule });
    const capitals = capitalsOf(wording);
    return initial ? [index, capitals, tail ?? 0, 1] : tail === undefined ? [index, capitals] : [index, capitals, tail];
  };
  return { claims: claims.map((one) => one.map(store)), rules: [...rules.values()].map(({ rule }) => rule) };
}

/** Every wording and every beginning of one that ends with a word, in a table at most three quarters full. */
function slotTable(wordings: readonly string[]): Uint32Array<ArrayBuffer> {
  const phrases = new Map<string, { continues: boolean; wording: number }>();
  wordings.forEach((wording, index) => {
    for (const end of wordEnds(wording)) {
      const phrase = wording.slice(0, end);
      const known = phrases.get(phrase) ?? { continues: false, wording: 0 };
      phrases.set(phrase, end === wording.length ? { ...known, wording: index + 1 } : { ...known, continues: true });
    }
  });
  let slotCount = 4;
  while (slotCount * 0.75 < phrases.size) slotCount *= 2;
  const slots = new Uint32Array(slotCount * 2);
  for (const [phrase, { continues, wording }] of phrases) {
    const hash = hashOf(phrase);
    let slot = slotOf(hash, slotCount);
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = (continues ? SLOT_CONTINUES : 0) | wording;
  }
  return slots;
}

/** A bit for the first word of every wording, among sixteen or more for each, so that few other words have one by chance. */
function headBits(wordings: readonly string[]): Uint32Array<ArrayBuffer> {
  const hashes = new Set(wordings.map((wording) => hashOf(wording.slice(0, wordEnds(wording)[0]))));
  let count = 1;
  while (count * 32 < hashes.size * 16) count *= 2;
  const heads = new Uint32Array(count);
  for (const hash of hashes) noteHead(heads, hash);
  return heads;
}

function wordEnds(wording: string): number[] {
  const ends: number[] = [];
  for (let i = 1; i <= wording.length; i++) {
    if (isWordAt(wording, i - 1) && !isWordAt(wording, i)) ends.push(i);
  }
  return ends;
}

function hashOf(phrase: string): number {
  let hash = HASH_START;
  for (let i = 0; i < phrase.length; i++) hash = hashStep(hash, phrase.charCodeAt(i));
  return hash;
}

function stringSection(strings: readonly string[], isWide: boolean): Uint8Array {
  const text = strings.join('');
  const units = new (isWide ? Uint16Array : Uint8Array)(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return section(strings.map((one) => one.length), units);
}

function jsonSection(values: readonly unknown[]): Uint8Array {
  const texts = values.map(toStored);
  return section(texts.map((text) => text.length), new TextEncoder().encode(texts.join('')));
}

/** Offsets, then data, padded to a multiple of four bytes. */
function section(lengths: readonly number[], data: Uint8Array | Uint16Array): Uint8Array {
  const offsets = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => (offsets[i + 1] = (offsets[i] ?? 0) + length));
  const size = offsets.byteLength + data.byteLength;
  const bytes = new Uint8Array(Math.ceil(size / 4) * 4);
  bytes.set(new Uint8Array(offsets.buffer));
  bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offsets.byteLength);
  return bytes;
}
