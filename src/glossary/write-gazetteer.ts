import type { Claim, Rule } from '../core/alias.ts';
import type { Entity, EntitySummary } from '../core/entity.ts';
import { FORMAT, HEADER, HEADER_WORDS, MAGIC, SLOT_CONTINUES, capitalsOf, noteHead, slotOf, storedTogether, type StoredClaim, type StoredClaims } from '../core/gazetteer-layout.ts';
import { HASH_START, hashStep, phraseHash } from '../core/phrase-hash.ts';
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
function storedClaims(claims: readonly (readonly Claim[])[]): { claims: readonly StoredClaims[]; rules: readonly Rule[] } {
  const rules = new Map<string, { index: number; rule: Rule }>();
  const store = ({ wording, tail, initial, ...rule }: Claim): StoredClaim => {
    const key = toStored(rule);
    const { index } = rules.get(key) ?? { index: rules.size };
    rules.set(key, { index, rule });
    const capitals = capitalsOf(wording);
    return initial ? [index, capitals, tail ?? 0, 1] : tail === undefined ? [index, capitals] : [index, capitals, tail];
  };
  return { claims: claims.map((some) => storedTogether(some.map(store))), rules: [...rules.values()].map(({ rule }) => rule) };
}

/** What a phrase is: the first words of longer wordings, wordings themselves, or both. */
interface Phrases {
  continues: boolean;
  readonly wordings: number[];
}

/** How many of the slots are taken, of a hundred: so full a table is small, and a search in it short enough, as few words are looked for. */
const FULL = 85;

/** Every wording and every beginning of one that ends with a word, by its hash. Phrases that have one in common share a slot. */
function slotTable(wordings: readonly string[]): Int32Array<ArrayBuffer> {
  const phrases = new Map<number, Phrases>();
  wordings.forEach((wording, index) => {
    const hashes = phraseHashes(wording);
    hashes.forEach((hash, i) => {
      const known = phrases.get(hash) ?? { continues: false, wordings: [] };
      if (i < hashes.length - 1) known.continues = true;
      else known.wordings.push(index);
      phrases.set(hash, known);
    });
  });
  const taken = [...phrases].flatMap(([hash, { continues, wordings: ends }]) =>
    ends.length > 0 ? ends.map((index, i) => [hash, (continues && i === 0 ? SLOT_CONTINUES : 0) | (index + 1)] as const) : [[hash, SLOT_CONTINUES] as const]);
  const slotCount = Math.max(4, Math.ceil((taken.length * 100) / FULL));
  const slots = new Int32Array(slotCount * 2);
  for (const [hash, value] of taken) {
    let slot = slotOf(hash, slotCount);
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) % slotCount;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = value;
  }
  return slots;
}

/** A bit for the first word of every wording, among sixteen or more for each, so that few other words have one by chance. */
function headBits(wordings: readonly string[]): Uint32Array<ArrayBuffer> {
  const hashes = new Set(wordings.map((wording) => phraseHashes(wording)[0] ?? 0));
  let count = 1;
  while (count * 32 < hashes.size * 16) count *= 2;
  const heads = new Uint32Array(count);
  for (const hash of hashes) noteHead(heads, hash);
  return heads;
}

/** The hashes of a wording's first word, of its first two, and so on. */
function phraseHashes(wording: string): number[] {
  const hashes: number[] = [];
  for (let i = 0, hash = HASH_START; i < wording.length; i++) {
    if (!isWordAt(wording, i)) continue;
    hash = hashStep(hash, wording.charCodeAt(i));
    if (isWordAt(wording, i + 1)) continue;
    const before = hashes.at(-1);
    hashes.push(before === undefined ? hash : phraseHash(before, hash));
    hash = HASH_START;
  }
  return hashes;
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
