import type { Claim } from './alias.ts';
import type { CalendarDate } from './calendar-date.ts';
import { mayCover, surelyBefore } from './interval.ts';
import type { Verdict } from './mention.ts';
import { distanceTo, type Span, type StoryContext } from './story-context.ts';
import { isWordAt, startsSentence } from './words.ts';
import { timeOfPlace } from './years.ts';

/** Which entities a story has named so far, for the rules that ask. Ids; by a wording that needs no introduction. */
export interface Named {
  /** Anywhere in the story. */
  anywhere(id: string): boolean;
  /** In the headline, or before a place of the folded body. */
  before(id: string, place: number): boolean;
  /** Where it was last named before a place; -1 in the headline, -Infinity nowhere. */
  lastBefore(id: string, place: number): number;
  /** Within a stretch of the folded body. */
  within(id: string, span: Span): boolean;
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
  if (!day || claim.years) return undefined;
  if (claim.exists && surelyBefore(day, claim.exists)) return 'exists';
  return claim.during && !mayCover(claim.during, day) ? 'during' : undefined;
}

/** The first rule by which the claim does not count here, or `kept`. Without `named`, rules that ask for other mentions pass. */
export function judge(claim: Claim, id: string | undefined, place: Span, story: StoryContext, named?: Named): Verdict {
  if (isAcronym(claim) && story.isInCapitals(place)) return 'capitals';
  if (claim.not && isPartOf(claim, claim.not, story.body.lower, place)) return 'not';
  if (claim.unless && distanceTo(story, claim.unless, place, story.paragraphs(place, 0)) < Infinity) return 'unless';
  const isNear = claim.near !== undefined && hasNear(claim.near, place, story);
  const lacksWord = isNear ? undefined : nearRule(claim, place, story);
  if (lacksWord) return lacksWord;
  if (claim.years && !isOfItsYear(claim, place, story)) return 'years';
  if (!named) return 'kept';
  if (claim.with && !isNear && !claim.with.some((other) => named.anywhere(other))) return 'with';
  if (claim.afterFullName && !(id && named.before(id, place.start))) return 'after';
  return 'kept';
}

/** Whether the claim leans on other mentions, so that it cannot vouch for its entity itself. */
export function leansOnOthers(claim: Claim): boolean {
  return Boolean(claim.with) || Boolean(claim.afterFullName);
}

/** A wording of up to five letters and no small one: only its capitals tell it from a word. */
function isAcronym({ wording, case: rule }: Claim): boolean {
  return rule !== 'any' && wording.length <= 5 && wording === wording.toUpperCase() && wording !== wording.toLowerCase();
}

/** The rule by which a claim with none of its words near is dropped, if any. */
function nearRule(claim: Claim, place: Span, story: StoryContext): 'plain' | 'near' | undefined {
  if (claim.plain) return story.isTitle || startsSentence(story.body.lower, place.start) ? 'plain' : undefined;
  return claim.near && !claim.with ? 'near' : undefined;
}

function hasNear(words: readonly string[], place: Span, story: StoryContext): boolean {
  if (!story.isTitle && words.some((word) => story.headlineHolds(word))) return true;
  return distanceTo(story, words, place, story.paragraphs(place, 1)) < Infinity;
}

function isOfItsYear(claim: Claim, place: Span, story: StoryContext): boolean {
  const time = timeOfPlace(story.years(), place, story.paragraphs(place, 0), story.day);
  const span = claim.during ?? claim.exists;
  return time !== undefined && span !== undefined && mayCover(span, time);
}

/** Whether the place is part of one of some longer phrases: what they have before and after the wording stands around it. */
function isPartOf({ wording, tail, initial }: Claim, phrases: readonly string[], lower: string, place: Span): boolean {
  const said = (initial ? `${wording} ${tail ?? ''}` : wording).toLowerCase();
  const end = tail !== undefined && !initial ? place.start + said.length : place.end;
  return phrases.some((phrase) => {
    for (let at = phrase.indexOf(said); at >= 0; at = phrase.indexOf(said, at + 1)) {
      const before = phrase.slice(0, at);
      const after = phrase.slice(at + said.length);
      const stands = lower.startsWith(before, place.start - before.length) && lower.startsWith(after, end);
      if (stands && place.start >= at && !isWordAt(lower, place.start - at - 1) && !isWordAt(lower, end + after.length)) return true;
    }
    return false;
  });
}
