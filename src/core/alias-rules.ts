import type { Claim } from './alias.ts';
import type { CalendarDate } from './calendar-date.ts';
import { mayCover, surelyBefore } from './interval.ts';
import type { Verdict } from './mention.ts';
import { standsAround, type Span, type StoryContext } from './story-context.ts';
import { holdsPhrase } from './words.ts';

/** Which entities a story has named so far, for the rules that ask. Ids; by a wording that needs no introduction. */
export interface Named {
  /** Anywhere in the story. */
  anywhere(id: string): boolean;
  /** In the headline, or before a place of the folded body. */
  before(id: string, place: number): boolean;
}

/** Whether the letters at a place are those the claim asks for. Cheap, and needs no story. */
export function caseFits(claim: Claim, cased: string, place: Span): boolean {
  if (claim.case === 'any') return true;
  if (claim.case === 'exact') return cased.startsWith(claim.wording, place.start);
  for (let i = 0; i < claim.wording.length; i++) {
    const wanted = claim.wording.charAt(i);
    const isCapital = wanted !== wanted.toLowerCase();
    if (isCapital && cased.charAt(place.start + i) !== wanted) return false;
  }
  return true;
}

/** Why the claim cannot count in a story of a day, if so: the entity did not exist yet, or the day is outside of the wording's own time. */
export function ruledOutOn(claim: Claim, day: CalendarDate | undefined): 'exists' | 'during' | undefined {
  if (!day) return undefined;
  if (claim.exists && surelyBefore(day, claim.exists)) return 'exists';
  return claim.during && !mayCover(claim.during, day) ? 'during' : undefined;
}

/** The first rule by which the claim does not count here, or `kept`. Without `named`, rules that ask for other mentions pass. */
export function judge(claim: Claim, id: string | undefined, place: Span, story: StoryContext, named?: Named): Verdict {
  if (claim.not?.some((phrase) => isInside(story.body.lower, phrase, claim.wording.toLowerCase(), place))) return 'not';
  if (claim.unless && standsAround(story, claim.unless, place, story.paragraphs(place, 0))) return 'unless';
  const isNear = claim.near && hasNear(claim.near, place, story);
  if (claim.near && !claim.with && !isNear) return 'near';
  if (!named) return 'kept';
  if (claim.with && !isNear && !claim.with.some((other) => named.anywhere(other))) return 'with';
  if (claim.afterFullName && !(id && named.before(id, place.start))) return 'after';
  return 'kept';
}

/** Whether the claim leans on other mentions, so that it cannot vouch for its entity itself. */
export function leansOnOthers(claim: Claim): boolean {
  return Boolean(claim.with) || Boolean(claim.afterFullName);
}

/** How much speaks for a kept claim over another on the same place: rules that asked for something and got it. */
export function evidence(claim: Claim, story: StoryContext): number {
  return [claim.near ?? claim.with, claim.afterFullName, claim.during && story.day].filter(Boolean).length;
}

function hasNear(words: readonly string[], place: Span, story: StoryContext): boolean {
  if (words.some((word) => holdsPhrase(story.headline.lower, word))) return true;
  return standsAround(story, words, place, story.paragraphs(place, 1));
}

/** Whether the place is part of the longer phrase. */
function isInside(lower: string, phrase: string, wording: string, place: Span): boolean {
  for (let at = phrase.indexOf(wording); at >= 0; at = phrase.indexOf(wording, at + 1)) {
    const start = place.start - at;
    if (start >= 0 && holdsPhrase(lower, phrase, start, start + phrase.length)) return true;
  }
  return false;
}
