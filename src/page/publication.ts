import { firstDay, type CalendarDate } from '../core/calendar-date.ts';
import type { Publication } from '../core/article.ts';
import { jsonLdClaim, metaClaim, timeClaim, urlClaim, type DateClaim } from './date-sources.ts';
import type { StoryRoot } from './story-roots.ts';

/**
 * The day a story was published, from the first source that says it: JSON-LD, the head, the story's own `<time>`, its
 * address. Sources a day apart agree, as one of them may be written in another zone. Undefined where none speaks.
 */
export function publication(root: StoryRoot, url: string, body: readonly Text[]): Publication | undefined {
  const claims = [jsonLdClaim(root, url), metaClaim(root, url), timeClaim(root, body), urlClaim(url)];
  const modified = claims.map((one) => one.modified).find((day) => day !== undefined);
  const speaking = withoutUpdates(claims, modified).filter((one): one is Required<Pick<DateClaim, 'published'>> & DateClaim => one.published !== undefined);
  const [first] = speaking;
  if (!first) return undefined;
  const agree = speaking.every((one) => daysApart(one.published, first.published) <= 1);
  return {
    day: first.published,
    ...(modified && daysApart(modified, first.published) > 0 && { modified }),
    source: first.source,
    sure: !agree ? 'conflict' : speaking.length > 1 ? 'agreed' : 'single',
  };
}

/** A `<time>` that bears the day of the last change is no word on the day of publication. */
function withoutUpdates(claims: readonly DateClaim[], modified: CalendarDate | undefined): readonly DateClaim[] {
  const [first] = claims.filter((one) => one.published);
  return claims.filter((one) => {
    const isUpdate = one.source === 'time' && one !== first && one.published && modified && daysApart(one.published, modified) === 0;
    return !isUpdate;
  });
}

function daysApart(a: CalendarDate, b: CalendarDate): number {
  return Math.abs(firstDay(a) - firstDay(b));
}
