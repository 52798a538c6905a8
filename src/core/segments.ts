import type { Claim } from './alias.ts';
import { caseFits } from './alias-rules.ts';
import type { Folded } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { tailEnd } from './slot.ts';
import type { Span } from './story-context.ts';
import { startsTerm } from './words.ts';

/** A place that reads like a wording of the glossary, and the claims on it whose letters fit. */
export interface Segment extends Span {
  readonly claims: readonly Claim[];
}

/**
 * Cuts a text into places that read like a wording, from left to right, the longest first. A place blocks what is
 * inside it even if its claims are dropped later: `National Security Council` never yields a `Security Council`.
 * Claims that are not `possible` on the story's day block nothing: before 2022 `war in Ukraine` yields `Ukraine`.
 */
export function segmentsOf(gazetteer: Gazetteer, text: Folded, possible: (claim: Claim) => boolean): Segment[] {
  const segments: Segment[] = [];
  const claimsOf = remember((wording: number) => gazetteer.claims(wording).filter(possible));
  for (let i = 0; i < text.lower.length; i++) {
    if (!startsTerm(text.lower, i)) continue;
    const segment = longestAt(gazetteer, text, i, claimsOf);
    if (!segment) continue;
    segments.push(segment);
    i = segment.end - 1;
  }
  return segments;
}

function longestAt(gazetteer: Gazetteer, text: Folded, start: number, claimsOf: (wording: number) => readonly Claim[]): Segment | undefined {
  let longest: { start: number; end: number; claims: Claim[] } | undefined;
  for (const { end: headEnd, wording } of gazetteer.find(text.lower, start)) {
    for (const claim of claimsOf(wording)) {
      const end = claim.tail === undefined ? headEnd : tailEnd(text.lower, claim.tail, headEnd);
      if (end === undefined || end < (longest?.end ?? 0) || !caseFits(claim, text.cased, { start, end: headEnd })) continue;
      if (longest?.end === end) longest.claims.push(claim);
      else longest = { start, end, claims: [claim] };
    }
  }
  return longest;
}

/** Claims are JSON in the file: within one text each is read once. */
function remember<K, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}
