import type { Publication, SourceDay } from '../core/article.ts';
import { firstDay, spanBetween, type CalendarDate } from '../core/calendar-date.ts';
import { sayDate, sayFromNow } from './say-date.ts';
import { capital } from './say-distance.ts';
import { storyWords } from './story.ts';

/** `Published 31 Jan 2017, from the page’s own data`. */
export function sayPublished({ day, source, isChange }: Publication): string {
  return `${sayDeed(isChange)} ${sayDate(day)}, ${storyWords().readFrom[source]}`;
}

/** What happened on the day that is used for the story's own. */
export function sayDeed(isChange: true | undefined): string {
  return isChange ? storyWords().lastChanged : storyWords().published;
}

/** `9 years ago`, or undefined for a story of today. */
export function sayAge(day: CalendarDate, today: CalendarDate): string | undefined {
  const span = spanBetween(day, today);
  return span && sayFromNow(span, true);
}

/**
 * Why a day may be wrong, as a sentence: `The page’s data says 20 Feb 2015, its address 27 Jun 2019.` for sources that
 * contradict each other, `Only its address gives a day.` where the weakest spoke alone, or that only the last change has a day.
 * Undefined where nothing is in doubt.
 */
export function sayDoubt({ day, source, sure, isChange, others = [] }: Publication): string | undefined {
  const words = storyWords();
  if (sure === 'conflict' && isChange) return words.onlyDifferentChanges;
  if (sure === 'conflict') return sayDiffering(differing([{ source, day }, ...others]));
  if (isChange) return words.onlyChange;
  return sure === 'single' && (source === 'url' || source === 'visible') ? words.onlyOneSays(words.speaker[source]) : undefined;
}

/** Each day with the first that says it, each speaker once. */
function differing(said: readonly SourceDay[]): readonly SourceDay[] {
  const { speaker } = storyWords();
  const kept: SourceDay[] = [];
  for (const one of said) {
    const isSaid = kept.some((other) => speaker[other.source] === speaker[one.source] || firstDay(other.day) === firstDay(one.day));
    if (!isSaid) kept.push(one);
  }
  return kept;
}

function sayDiffering(said: readonly SourceDay[]): string {
  const { speaker, says, saysToo, differentDays } = storyWords();
  if (said.length < 2) return differentDays;
  return `${capital(said.map(({ source, day }, i) => (i === 0 ? says : saysToo)(speaker[source], sayDate(day))).join(', '))}.`;
}
