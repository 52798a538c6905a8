import type { Claim } from './alias.ts';
import { evidence, judge, leansOnOthers, type Named } from './alias-rules.ts';
import type { Verdict } from './mention.ts';
import type { Segment } from './segments.ts';
import type { StoryContext } from './story-context.ts';

/** A segment with a verdict for each of its claims, in the same order. At most one is `kept`, or all kept ones are the same entity's. */
export interface Judged {
  readonly segment: Segment;
  readonly verdicts: readonly Verdict[];
}

/**
 * Decides which claim each segment is given to. First every claim is judged by the text alone; the entities that are
 * certain then vouch for claims that ask for company (`with`) or an introduction (`after`). Where two entities remain
 * with as much in their favour, neither is marked: a wrong mark costs more trust than a missing one.
 */
export function disambiguate(segments: readonly Segment[], headline: readonly Segment[], story: StoryContext, idOf: (entity: number) => string): Judged[] {
  const named = namedIn(segments, headline, story, idOf);
  return segments.map((segment) => {
    const verdicts = segment.claims.map((claim) => judge(claim, id(claim, idOf), segment, story, named));
    return { segment, verdicts: settle(segment.claims, verdicts, story) };
  });
}

/** Which entities the story surely names, and where it first does. */
function namedIn(segments: readonly Segment[], headline: readonly Segment[], story: StoryContext, idOf: (entity: number) => string): Named {
  const first = new Map<string, number>();
  for (const { claims } of headline) {
    const [only] = claims;
    if (only && claims.length === 1 && only.entity >= 0 && !leansOnOthers(only)) first.set(idOf(only.entity), -1);
  }
  for (const segment of segments) {
    const verdicts = segment.claims.map((claim) => (leansOnOthers(claim) ? 'with' : judge(claim, undefined, segment, story)));
    const settled = settle(segment.claims, verdicts, story);
    const kept = segment.claims[settled.indexOf('kept')];
    if (kept && kept.entity >= 0 && !first.has(idOf(kept.entity))) first.set(idOf(kept.entity), segment.start);
  }
  return {
    anywhere: (entity) => first.has(entity),
    before: (entity, place) => (first.get(entity) ?? Infinity) < place,
  };
}

/** Among kept claims of different entities the one with most evidence wins; without a clear winner all are dropped. */
function settle(claims: readonly Claim[], verdicts: readonly Verdict[], story: StoryContext): Verdict[] {
  const kept = claims.filter((_, i) => verdicts[i] === 'kept');
  if (new Set(kept.map((claim) => claim.entity)).size < 2) return [...verdicts];
  const most = Math.max(...kept.map((claim) => evidence(claim, story)));
  const best = new Set(kept.filter((claim) => evidence(claim, story) === most).map((claim) => claim.entity));
  return claims.map((claim, i) => {
    if (verdicts[i] !== 'kept') return verdicts[i] ?? 'kept';
    if (!best.has(claim.entity)) return 'weaker';
    return best.size > 1 ? 'tie' : 'kept';
  });
}

function id(claim: Claim, idOf: (entity: number) => string): string | undefined {
  return claim.entity < 0 ? undefined : idOf(claim.entity);
}
