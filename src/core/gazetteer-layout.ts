/**
 * The compiled glossary is one file that is viewed, not parsed. All numbers are little-endian uint32; all sections
 * begin at a multiple of four bytes. In order:
 *
 *   header    HEADER_WORDS words: magic, format, slot count (a power of two), wording count, entity count, and the
 *             byte offset of each section below
 *   slots     two words each, open addressing: the hash of a phrase, and SLOT_* (0: empty)
 *   wordings  count+1 offsets in UTF-16 units, then the folded, small-letter wordings
 *   claims    count+1 offsets in bytes, then for each wording a JSON array of StoredClaim
 *   rules     count+1 offsets in bytes, then as JSON what claims share: a Claim without its words
 *   ids       count+1 offsets in UTF-16 units, then the entities' ids in ascending order: the entity's index is its place
 *   records   count+1 offsets in bytes, then for each entity its JSON
 *   summaries count+1 offsets in bytes, then for each entity its EntitySummary as JSON
 *
 * A phrase is in the slots if it is a wording or the first words of one. JSON is that of `stored-json.ts`.
 */
export const MAGIC = 0x314c474e; // "NGL1"
export const FORMAT = 2;
export const HEADER_WORDS = 14;

/** Words of the header. */
export const HEADER = {
  magic: 0, format: 1, slotCount: 2, wordingCount: 3, entityCount: 4, ruleCount: 5,
  slots: 6, wordings: 7, claims: 8, rules: 9, ids: 10, records: 11, summaries: 12, end: 13,
} as const;

/** A claim as it is stored: its rule, its words where they have capitals, its tail, and 1 where that follows an initial. */
export type StoredClaim = readonly [rule: number, wording: string, tail?: string | 0, initial?: 0 | 1];

/** Top bit of a slot's second word: longer wordings begin with this phrase. */
export const SLOT_CONTINUES = 0x8000_0000;
/** The other bits of it: the wording's index plus one, or 0 where the phrase itself is none. */
export const SLOT_WORDING = 0x7fff_ffff;

/** The start of a rolling hash. */
export const HASH_START = 0x811c9dc5;

/** One step of the rolling hash over UTF-16 units (FNV-1a). The result is a signed 32-bit integer. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The slot at which the search for a hash begins. FNV's low bits mix badly, so the high ones are folded in. */
export function slotOf(hash: number, slotCount: number): number {
  return (hash ^ (hash >>> 15)) & (slotCount - 1);
}
