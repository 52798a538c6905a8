import type { Claim } from './alias.ts';
import { judge, leansOnOthers, type Named } from './alias-rules.ts';
import { firstAbove } from './ascending.ts';
import type { Verdict } from './mention.ts';
import type { Segment } from './segments.ts';
import { distanceTo, headlineContext, type Span, type StoryContext } from './story-context.ts';

/** A segment with a verdict for each of its claims, in the same order. At most one is `kept`, or all kept ones are the same entity's. */
export interface Judged {
  readonly segment: Segment;
  readonly verdicts: readonly Verdict[];
}

type IdOf = (entity: number) => string;

/**
 * Decides which claim each segment is given to. First every claim is judged by the text alone; the entities that are
 * certain then vouch for claims that ask for company (`with`) or an introduction (`after`). Where two entities remain
 * with as much in their favour, neither is marked: a wrong mark costs more trust than a missing one.
 */
export function disambiguate(segments: readonly Segment[], headline: readonly Segment[], story: StoryContext, idOf: IdOf): Judged[] {
  const named = namedIn(segments, headline, story, idOf);
  return segments.map((segment) => {
    const verdicts = segment.claims.map((claim) => judge(claim, claim.entity < 0 ? undefined : idOf(claim.entity), segment, story, named));
    return { segment, verdicts: settle(segment, verdicts, story, (claims) => introducedLast(claims, segment, story, named, idOf)) };
  });
}

/** Which entities the story surely names, and where. */
function namedIn(segments: readonly Segment[], headline: readonly Segment[], story: StoryContext, idOf: IdOf): Named {
  const places = new Map<string, number[]>();
  const note = (entity: number, place: number) => {
    const known = places.get(idOf(entity));
    if (known) known.push(place);
    else places.set(idOf(entity), [place]);
  };
  for (const { entity } of certain(headline, headlineContext(story))) note(entity, -1);
  for (const { entity, start } of certain(segments, story)) note(entity, start);
  const lastBefore = (id: string, place: number) => {
    const known = places.get(id) ?? [];
    return known[firstAbove(known, place - 1) - 1] ?? -Infinity;
  };
  return {
    anywhere: (id) => places.has(id),
    before: (id, place) => lastBefore(id, place) > -Infinity,
    lastBefore,
    within: (id, { start, end }) => lastBefore(id, end) >= start,
  };
}

/** The entities that a text names by wordings which lean on no other mention, in order. */
function certain(segments: readonly Segment[], story: StoryContext): { readonly entity: number; readonly start: number }[] {
  return segments.flatMap((segment) => {
    const verdicts = segment.claims.map((claim) => (leansOnOthers(claim) ? 'with' : judge(claim, undefined, segment, story)));
    const kept = segment.claims[settle(segment, verdicts, story).indexOf('kept')];
    return kept && kept.entity >= 0 ? [{ entity: kept.entity, start: segment.start }] : [];
  });
}

type Sieve = (claims: readonly Claim[]) => readonly Claim[];

/**
 * Among kept claims of different entities those win that asked the text for something and got it; then the one whose
 * word stands nearest; then the bearer of a surname who was introduced last; then the one that asked for
 * nothing but a time that holds the story's day. Without a clear winner all are dropped.
 */
function settle(segment: Segment, verdicts: readonly Verdict[], story: StoryContext, bearers: Sieve = (claims) => claims): Verdict[] {
  let best: readonly Claim[] = segment.claims.filter((_, i) => verdicts[i] === 'kept');
  if (areOneEntity(best)) return [...verdicts];
  const sieves: Sieve[] = [
    (claims) => most(claims, ({ near, with: company, afterFullName }) => Number(Boolean(near ?? company)) + Number(Boolean(afterFullName))),
    (claims) => nearest(claims, segment, story),
    bearers,
    (claims) => most(claims, ({ during, near }) => Number(Boolean(during && story.day && !near))),
  ];
  for (const sieve of sieves) if (!areOneEntity(best)) best = sieve(best);
  const isTie = !areOneEntity(best);
  const entities = new Set(best.map(({ entity }) => entity));
  return segment.claims.map(({ entity }, i) => {
    if (verdicts[i] !== 'kept') return verdicts[i] ?? 'kept';
    if (!entities.has(entity)) return 'weaker';
    return isTie ? 'tie' : 'kept';
  });
}

function areOneEntity(claims: readonly Claim[]): boolean {
  return claims.every(({ entity }) => entity === claims[0]?.entity);
}

/** The same title of several states: it is that state's whose word stands nearest. */
function nearest(claims: readonly Claim[], place: Span, story: StoryContext): readonly Claim[] {
  if (claims.some(({ near }) => !near)) return claims;
  return most(claims, ({ near = [] }) => -distanceTo(story, near, place, story.paragraphs(place, 1)));
}

/** Two bearers of one surname: the one introduced last, if no other is named in this paragraph. */
function introducedLast(claims: readonly Claim[], place: Span, story: StoryContext, named: Named, idOf: IdOf): readonly Claim[] {
  if (claims.some(({ afterFullName, entity }) => !afterFullName || entity < 0)) return claims;
  const last = most(claims, ({ entity }) => named.lastBefore(idOf(entity), place.start));
  const paragraph = story.paragraphs(place, 0);
  const winners = new Set(last);
  const isRivalHere = claims.some((claim) => !winners.has(claim) && named.within(idOf(claim.entity), paragraph));
  return isRivalHere ? claims : last;
}

/** The claims for which `score` is highest. */
function most(claims: readonly Claim[], score: (claim: Claim) => number): readonly Claim[] {
  const scores = claims.map(score);
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  return claims.filter((_, i) => scores[i] === highest);
}
