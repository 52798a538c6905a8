import type { DateSource, Publication, SourceDay } from '../core/article.ts';
import { firstDay, sayDate, saySpan, type CalendarDate } from '../core/calendar-date.ts';

/** Where the day was read, for people. */
const SOURCES: Readonly<Record<DateSource, string>> = {
  'json-ld': 'from the page’s own data',
  meta: 'from the page’s own data',
  microdata: 'from the page’s own data',
  time: 'from a date shown on the page',
  visible: 'from a date shown on the page',
  url: 'from the page’s address',
  given: 'as given',
};

/** What speaks where sources differ, for people. */
const SPEAKERS: Readonly<Record<DateSource, string>> = {
  'json-ld': 'the page’s data',
  meta: 'the page’s data',
  microdata: 'the page’s data',
  time: 'a date shown on the page',
  visible: 'a date shown on the page',
  url: 'its address',
  given: 'what was given',
};

/** `Published 31 Jan 2017, from the page’s own data`. */
export function sayPublished({ day, source, isChange }: Publication): string {
  return `${sayDeed(isChange)} ${sayDate(day)}, ${SOURCES[source]}`;
}

/** What happened on the day that is used for the story's own. */
export function sayDeed(isChange: true | undefined): 'Published' | 'Last changed' {
  return isChange ? 'Last changed' : 'Published';
}

/** `9 years ago`, or undefined for a story of today. */
export function sayAge(day: CalendarDate, today: CalendarDate): string | undefined {
  const span = saySpan(day, today);
  return span && `${span} ago`;
}

/**
 * Why a day may be wrong, as a sentence: `The page’s data says 20 Feb 2015, its address 27 Jun 2019.` for sources that
 * contradict each other, `Only its address gives a day.` where the weakest spoke alone, or that only the last change has a day.
 * Undefined where nothing is in doubt.
 */
export function sayDoubt({ day, source, sure, isChange, others = [] }: Publication): string | undefined {
  if (sure === 'conflict' && isChange) return 'The page gives no day of publication, and different days of its last change.';
  if (sure === 'conflict') return `${sentence(differing([{ source, day }, ...others]))}.`;
  if (isChange) return 'The page gives no day of publication, only that of its last change.';
  return sure === 'single' && (source === 'url' || source === 'visible') ? `Only ${SPEAKERS[source]} gives a day.` : undefined;
}

/** Each day with the first that says it, each speaker once. */
function differing(said: readonly SourceDay[]): readonly SourceDay[] {
  const kept: SourceDay[] = [];
  for (const one of said) {
    const isSaid = kept.some((other) => SPEAKERS[other.source] === SPEAKERS[one.source] || firstDay(other.day) === firstDay(one.day));
    if (!isSaid) kept.push(one);
  }
  return kept;
}

function sentence(said: readonly SourceDay[]): string {
  if (said.length < 2) return 'The page gives different days of publication';
  const parts = said.map(({ source, day }, i) => `${SPEAKERS[source]} ${i === 0 ? 'says ' : ''}${sayDate(day)}`);
  return parts.join(', ').replace(/^./, (letter) => letter.toUpperCase());
}
