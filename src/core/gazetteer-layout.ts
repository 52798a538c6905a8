/**
 * The compiled glossary is one file that is viewed, not parsed. All numbers are little-endian uint32, but for the slots', which are int32; all sections
 * begin at a multiple of four bytes. In order:
 *
 *   header    HEADER_WORDS words: magic, format, slot count, wording count, entity count, rule count,
 *             count of the words of heads (a power of two), bytes a unit of the wordings (1 or 2), and the byte offset of
 *             each section below
 *   heads     a bit for each hash that the first word of a wording may have, by the hash's low bits
 *   slots     two words each, open addressing: the hash of a phrase (`phrase-hash.ts`), and SLOT_* (0: empty)
 *   wordings  count+1 offsets in UTF-16 units, then the folded, small-letter wordings: a byte a unit where none is beyond Latin-1
 *   claims    count+1 offsets in bytes, then for each wording its StoredClaims as JSON
 *   rules     count+1 offsets in bytes, then as JSON what claims share: a Claim without its words
 *   ids       count+1 offsets in bytes, then the entities' ids, which are ASCII, in ascending order: the entity's index is its place
 *   records   count+1 offsets in bytes, then for each entity its JSON
 *   summaries count+1 offsets in bytes, then for each entity its EntitySummary as JSON
 *
 * A phrase is in the slots if it is a wording or the first words of one. JSON is that of `stored-json.ts`.
 */
export const MAGIC = 0x314c474e; // "NGL1"
export const FORMAT = 4;
export const HEADER_WORDS = 17;

/** Words of the header. */
export const HEADER = {
  magic: 0, format: 1, slotCount: 2, wordingCount: 3, entityCount: 4, ruleCount: 5, headCount: 6, unitBytes: 7,
  heads: 8, slots: 9, wordings: 10, claims: 11, rules: 12, ids: 13, records: 14, summaries: 15, end: 16,
} as const;

/**
 * A claim as it is stored: its rule, its capitals, its tail, and 1 where that follows an initial. The capitals are a number whose bit i
 * says that unit i of the wording is one; where that does not do, the wording with its capitals.
 */
export type StoredClaim = readonly [rule: number, capitals: number | string, tail?: string | 0, initial?: 0 | 1];

/** The claims on a wording: an array of them, or the only one by itself. */
export type StoredClaims = StoredClaim | readonly StoredClaim[];

/** The claims on a wording, as they are stored. */
export function storedTogether(claims: readonly StoredClaim[]): StoredClaims {
  const [only] = claims;
  return only && claims.length === 1 ? only : claims;
}

/** The claims on a wording that were stored together. */
export function claimsApart(stored: StoredClaims): readonly StoredClaim[] {
  return isOne(stored) ? [stored] : stored;
}

function isOne(stored: StoredClaims): stored is StoredClaim {
  return typeof stored[0] === 'number';
}

/** How many units of a wording have a bit among its capitals: as many as a number holds exactly. */
const CAPITAL_BITS = 53;

/** The capitals of a wording, as a claim stores them. */
export function capitalsOf(cased: string): number | string {
  let capitals = 0;
  for (let i = 0; i < cased.length; i++) if (cased[i] !== cased[i]?.toLowerCase()) capitals += i < CAPITAL_BITS ? 2 ** i : 0;
  return withCapitals(cased.toLowerCase(), capitals) === cased ? capitals : cased;
}

/** A small-letter wording with its capitals. */
export function withCapitals(lower: string, capitals: number | string): string {
  if (typeof capitals === 'string') return capitals;
  let cased = '';
  for (let i = 0, rest = capitals; i < lower.length; i++, rest = Math.floor(rest / 2)) cased += rest % 2 === 1 ? lower.charAt(i).toUpperCase() : lower.charAt(i);
  return cased;
}

/** Top bit of a slot's second word, its sign: longer wordings begin with this phrase. */
export const SLOT_CONTINUES = 0x8000_0000 | 0;
/** The other bits of it: the wording's index plus one, or 0 where the phrase itself is none. */
export const SLOT_WORDING = 0x7fff_ffff;

/** The slot at which the search for a hash begins: its share of all hashes is the slot's of all slots, once they are mixed. */
export function slotOf(hash: number, slotCount: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return Math.floor((mixed / 2 ** 32) * slotCount);
}

/** Whether a wording may begin with a word of this hash. Where none does, it says so of most. */
export function mayBegin(heads: Uint32Array, hash: number): boolean {
  return (((heads[(hash >>> 5) & (heads.length - 1)] ?? 0) >>> (hash & 31)) & 1) === 1;
}

/** Notes that a wording begins with a word of this hash. */
export function noteHead(heads: Uint32Array, hash: number): void {
  const word = (hash >>> 5) & (heads.length - 1);
  heads[word] = (heads[word] ?? 0) | (1 << (hash & 31));
}
