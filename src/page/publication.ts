import type { Publication } from '../core/article.ts';
import { firstDay, lastDay, type CalendarDate } from '../core/calendar-date.ts';
import { dateClaims, type DateClaim } from './date-sources.ts';
import { fitsZone, type Stamp } from './stamp.ts';
import type { StoryRoot } from './story-roots.ts';

type Spoken = DateClaim & { readonly published: Stamp };

/**
 * The day a story was published, from the first source that says it: JSON-LD, the head, microdata, the story's own
 * `<time>`, the date by its headline, its address. Sources a day apart agree, as one of them may be written in another
 * zone. Days after `today` are refused where it is given. Undefined where no source speaks; never throws.
 */
export function publication(root: StoryRoot, url: string, body: readonly Text[], today?: CalendarDate): Publication | undefined {
  return weigh(dateClaims(root, url, body), today);
}

/** Weighs what the sources say, given in the order in which they are believed. */
function weigh(claims: readonly DateClaim[], today: CalendarDate | undefined): Publication | undefined {
  const believable = claims.map((one) => withoutFuture(one, today));
  const modified = believable.map((one) => one.modified).find((day) => day !== undefined);
  const { kept: spoken, updates } = withoutUpdates(decided(believable), modified);
  const exact = spoken.filter((one) => one.published.day.day !== undefined);
  const first = exact[0] ?? spoken[0];
  if (!first) return lastChange(believable);
  const day = ownDay(first.published, exact);
  // A date that is on show without the word "updated" is doubt, even where it is the day of a change.
  const said = [...spoken, ...updates.filter((one) => one.source === 'visible')];
  const clash = said.some((one) => !agree(one.published.day, day));
  return {
    day,
    ...(modified && firstDay(modified.day) > firstDay(day) && { modified: modified.day }),
    source: first.source,
    sure: clash ? 'conflict' : witnesses(exact) > 1 ? 'agreed' : 'single',
    ...(said.length > 1 && { others: said.filter((one) => one !== first).map(({ source, published }) => ({ source, day: published.day })) }),
  };
}

/** For want of a day of publication, that of the last change: a story as it stands was written up to then. Never more than one witness. */
function lastChange(claims: readonly DateClaim[]): Publication | undefined {
  const changes = claims.flatMap(({ source, modified }) => (modified?.day.day === undefined ? [] : [{ source, day: modified.day }]));
  const [first] = changes;
  if (!first) return undefined;
  const clash = changes.some(({ day }) => !agree(day, first.day));
  return { ...first, isChange: true, sure: clash ? 'conflict' : 'single', ...(changes.length > 1 && { others: changes.slice(1) }) };
}

/** A stamp in universal time gives way to the day that the page shows or its address names, where one zone fits both: that day is the publisher's own. */
function ownDay(stamp: Stamp, all: readonly Spoken[]): CalendarDate {
  if (stamp.utcMinute === undefined) return stamp.day;
  return all.find(({ published }) => published.utcMinute === undefined && fitsZone(stamp, published.day))?.published.day ?? stamp.day;
}

/** A `<time>` and the words in it are one witness. */
function witnesses(claims: readonly Spoken[]): number {
  return claims.filter((one) => one.source !== 'visible' || !claims.some((other) => other.source === 'time' && other.line === one.line)).length;
}

/** A date whose day and month may be either way round is decided by another source, or by nothing. */
function decided(claims: readonly DateClaim[]): readonly Spoken[] {
  const days = claims.flatMap((one) => [one.published, one.modified].flatMap((stamp) => (stamp === undefined ? [] : [stamp.day])));
  return claims.flatMap((one): Spoken[] => {
    const fitting = one.either?.filter((reading) => days.some((other) => agree(reading, other))) ?? [];
    const published = one.published ?? (fitting.length === 1 && fitting[0] ? { day: fitting[0] } : undefined);
    return published ? [{ ...one, published }] : [];
  });
}

/** A date on show that is the day of the last change is no word on the day of publication, if another source has one. */
function withoutUpdates(claims: readonly Spoken[], modified: Stamp | undefined): { readonly kept: readonly Spoken[]; readonly updates: readonly Spoken[] } {
  const [first] = claims;
  const isUpdate = (one: Spoken) =>
    (one.source === 'time' || one.source === 'visible') && modified !== undefined && first !== undefined && one !== first &&
    isSameDay(one.published.day, modified.day) && !isSameDay(first.published.day, modified.day);
  return { kept: claims.filter((one) => !isUpdate(one)), updates: claims.filter(isUpdate) };
}

function withoutFuture(claim: DateClaim, today: CalendarDate | undefined): DateClaim {
  if (!today) return claim;
  // The publisher's day may have begun before the reader's.
  const isPast = ({ day }: Stamp) => firstDay(day) <= lastDay(today) + 1;
  const { published, modified, either, ...others } = claim;
  return {
    ...others,
    ...(published && isPast(published) && { published }),
    ...(modified && isPast(modified) && { modified }),
    ...(either && { either: either.filter((day) => isPast({ day })) }),
  };
}

function isSameDay(a: CalendarDate, b: CalendarDate): boolean {
  return firstDay(a) === firstDay(b) && lastDay(a) === lastDay(b);
}

/** Not more than a day apart; a month agrees with each of its days. */
function agree(a: CalendarDate, b: CalendarDate): boolean {
  return firstDay(a) - lastDay(b) <= 1 && firstDay(b) - lastDay(a) <= 1;
}
