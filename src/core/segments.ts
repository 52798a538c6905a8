import type { Claim } from './alias.ts';
import { caseFits } from './alias-rules.ts';
import type { Folded } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { surnameEnd, tailEnd } from './slot.ts';
import type { Span } from './story-context.ts';

/** A place that reads like a wording of the glossary, and the claims on it whose letters fit. */
export interface Segment extends Span {
  readonly claims: readonly Claim[];
}

/**
 * Cuts a text into places that read like a wording, from left to right, the longest first. A place blocks what is
 * inside it even if its claims are dropped later: `National Security Council` never yields a `Security Council`.
 * A title right before its bearer's name is cut into what it is made of. Claims that are not `possible` on the story's day block nothing: before 2022 `war in Ukraine` yields `Ukraine`.
 */
export function segmentsOf(gazetteer: Gazetteer, text: Folded, possible: (claim: Claim) => boolean): Segment[] {
  const segments: Segment[] = [];
  const claimsOf = claimsOnce(gazetteer, possible);
  for (let i = gazetteer.next(text, 0); i < text.length; ) {
    const segment = longestAt(gazetteer, text, i, claimsOf);
    const last = segments.at(-1);
    if (segment && last && isTitleOf(text, last, segment)) segments.splice(-1, 1, ...within(gazetteer, text, last, claimsOf));
    if (segment) segments.push(segment);
    i = gazetteer.next(text, segment?.end ?? i + 1);
  }
  return segments;
}

/** Whether a place is but the title of the name right after it, as in `Kremlin spokesman Dmitry Peskov`. */
export function isTitleOf(text: Folded, title: Segment, name: Segment): boolean {
  if (text.lower.slice(title.end, name.start) !== ' ' || text.lower.slice(title.start, title.end) === text.lower.slice(name.start, name.end)) return false;
  return title.claims.some(({ entity }) => entity >= 0 && name.claims.some((claim) => claim.entity === entity));
}

/** The shorter readings inside a place: what a title is made of, as the name is marked for its bearer. */
function within(gazetteer: Gazetteer, text: Folded, { start, end }: Segment, claimsOf: (wording: number) => readonly Claim[]): Segment[] {
  const inside: Segment[] = [];
  for (let i = start; i < end; ) {
    const segment = longestAt(gazetteer, text, i, claimsOf, i === start ? end - 1 : end);
    if (segment) inside.push(segment);
    i = gazetteer.next(text, segment?.end ?? i + 1);
  }
  return inside;
}

/** A way to read the text at a place: a claim whose letters fit, and where it ends. */
export interface Reading {
  readonly claim: Claim;
  readonly end: number;
}

/** Every reading that begins at `start`, shorter heads first, whatever the story's day. */
export function readingsAt(gazetteer: Gazetteer, text: Folded, start: number, claimsOf: (wording: number) => readonly Claim[]): Reading[] {
  const readings: Reading[] = [];
  for (const { end: headEnd, wording } of gazetteer.find(text, start)) {
    for (const claim of claimsOf(wording)) {
      const end = endOf(claim, text.lower, headEnd);
      if (end !== undefined && caseFits(claim, text.cased, { start, end: headEnd })) readings.push({ claim, end });
    }
  }
  return readings;
}

/** Claims are JSON in the file: within one text each is read once. */
export function claimsOnce(gazetteer: Gazetteer, possible: (claim: Claim) => boolean): (wording: number) => readonly Claim[] {
  const known = new Map<number, readonly Claim[]>();
  return (wording) => {
    const claims = known.get(wording) ?? gazetteer.claims(wording).filter(possible);
    known.set(wording, claims);
    return claims;
  };
}

function endOf({ tail, initial }: Claim, lower: string, headEnd: number): number | undefined {
  if (tail === undefined) return headEnd;
  return initial ? surnameEnd(lower, tail, headEnd) : tailEnd(lower, tail, headEnd);
}

/** The longest readings that end by `before`; of as long ones, those listed with their initial stand before those that pass over it. */
function longestAt(gazetteer: Gazetteer, text: Folded, start: number, claimsOf: (wording: number) => readonly Claim[], before = Infinity): Segment | undefined {
  const readings = readingsAt(gazetteer, text, start, claimsOf).filter((reading) => reading.end <= before);
  let end = 0;
  for (const reading of readings) end = Math.max(end, reading.end);
  if (end === 0) return undefined;
  const longest = readings.flatMap((reading) => (reading.end === end ? [reading.claim] : []));
  const listed = longest.filter((claim) => !claim.initial);
  return { start, end, claims: listed.length > 0 ? listed : longest };
}
