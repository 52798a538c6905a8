import { firstDay, lastDay, type CalendarDate } from '../core/calendar-date.ts';
import type { Publication } from '../core/article.ts';
import { dateClaims, type DateClaim } from './date-sources.ts';
import { fitsZone, type Stamp } from './stamp.ts';
import type { StoryRoot } from './story-roots.ts';

type Spoken = DateClaim & { readonly published: Stamp };

/**
 * The day a story was published, from the first source that says it: JSON-LD, the head, the story's own `<time>`, its
 * address. Sources a day apart agree, as one of them may be written in another zone. Undefined where none speaks.
 */
export function publication(root: StoryRoot, url: string, body: readonly Text[], today?: CalendarDate): Publication | undefined {
  const t0 = performance.now();
  const claims = dateClaims(root, url, body);
  (globalThis as any).__pms = performance.now() - t0;
  const sd = (d: any) => d ? d.year + '-' + d.month + '-' + d.day : '';
  (globalThis as any).__claims = claims.map((c) => `${c.source}:${sd(c.published?.day)}${c.published?.utcMinute !== undefined ? 'Z' : ''}${c.either ? c.either.map(sd).join('|') : ''}${c.modified ? '/mod ' + sd(c.modified.day) : ''}`).join('  ');
  return weigh(claims, today);
}

function weigh(claims: readonly DateClaim[], today: CalendarDate | undefined): Publication | undefined {
  const believable = claims.map((one) => withoutFuture(one, today));
  const modified = believable.map((one) => one.modified).find((day) => day !== undefined);
  const spoken = withoutUpdates(decided(believable), modified);
  const exact = spoken.filter((one) => one.published.day.day !== undefined);
  const first = exact[0] ?? spoken[0];
  if (!first) return undefined;
  const local = exact.filter((one) => one.published.utcMinute === undefined);
  const day = first.published.utcMinute === undefined ? first.published.day : (local.find((one) => fitsZone(first.published, one.published.day)) ?? first).published.day;
  const clash = spoken.filter((one) => !agree(one.published.day, day));
  return {
    day,
    ...(modified && firstDay(modified.day) > firstDay(day) && { modified: modified.day }),
    source: first.source,
    sure: clash.length > 0 ? 'conflict' : exact.length > 1 ? 'agreed' : 'single',
  };
}

/** A date whose day and month may be either way round is decided by another source, or by nothing. */
function decided(claims: readonly DateClaim[]): readonly Spoken[] {
  const days = claims.flatMap((one) => (one.published ? [one.published.day] : []));
  return claims.flatMap((one): Spoken[] => {
    const day = one.published?.day ?? one.either?.find((reading) => days.some((other) => agree(reading, other)));
    return day ? [{ ...one, published: one.published ?? { day } }] : [];
  });
}

function withoutUpdates(claims: readonly Spoken[], modified: Stamp | undefined): readonly Spoken[] {
  return claims.filter((one) => {
    const isUpdate = (one.source === 'time' || one.source === 'visible') && one !== claims[0] && modified && agree(one.published.day, modified.day) && claims[0] && !agree(claims[0].published.day, modified.day);
    return !isUpdate;
  });
}

function withoutFuture(claim: DateClaim, today: CalendarDate | undefined): DateClaim {
  if (!today) return claim;
  const isPast = (day: CalendarDate) => firstDay(day) <= lastDay(today) + 1;
  const { published, modified, either, ...others } = claim;
  return { ...others, ...(published && isPast(published.day) && { published }), ...(modified && isPast(modified.day) && { modified }), ...(either && { either: either.filter(isPast) }) };
}

function agree(a: CalendarDate, b: CalendarDate): boolean {
  return firstDay(a) - lastDay(b) <= 1 && firstDay(b) - lastDay(a) <= 1;
}
