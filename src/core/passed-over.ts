import type { Claim } from './alias.ts';
import { ruledOutOn } from './alias-rules.ts';
import type { Gazetteer } from './gazetteer.ts';
import { claimsOnce, isTitleOf, readingsAt, type Segment } from './segments.ts';
import type { Span, StoryContext } from './story-context.ts';

/** A reading of a text that was never judged, why, and what stood in its way. */
export interface PassedOver extends Span {
  readonly claim: Claim;
  readonly verdict: 'during' | 'exists' | 'blocked' | 'title' | 'boilerplate';
  readonly by?: Span;
}

/** Places that one title is made of, and the name after them: as many as are asked for explaining. */
const MOST_INSIDE = 6;

/**
 * Every reading of a story's body that is in none of its segments, in order of the text. Only for explaining: to
 * gloss a story nobody needs to know them. `isStory` is asked for ascending places.
 */
export function passedOver(gazetteer: Gazetteer, story: StoryContext, segments: readonly Segment[], isStory: (place: number) => boolean): PassedOver[] {
  const claimsOf = claimsOnce(gazetteer, () => true);
  const found: PassedOver[] = [];
  let next = 0;
  const { body } = story;
  for (let start = gazetteer.next(body, 0); start < body.length; start = gazetteer.next(body, start + 1)) {
    while ((segments[next]?.end ?? Infinity) <= start) next++;
    const [segment, inside] = [segments[next], isStory(start)];
    for (const { claim, end } of readingsAt(gazetteer, body, start, claimsOf)) {
      const onDay = ruledOutOn(claim, story.day);
      const titled = segments.slice(next, next + MOST_INSIDE).find((name) => isTitleOf(body, { start, end, claims: [claim] }, name));
      if (onDay) found.push({ start, end, claim, verdict: onDay });
      else if (!inside) found.push({ start, end, claim, verdict: 'boilerplate' });
      else if (titled) found.push({ start, end, claim, verdict: 'title', by: { start: titled.start, end: titled.end } });
      else if (segment && !(segment.start === start && segment.end === end)) found.push({ start, end, claim, verdict: 'blocked', by: { start: segment.start, end: segment.end } });
    }
  }
  return found;
}
