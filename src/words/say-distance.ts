import type { CalendarDate } from '../core/calendar-date.ts';
import type { DatePhrase } from '../core/date-phrase.ts';
import { distance } from '../core/distance.ts';
import { dateWords } from './dates.ts';
import { sayFromNow, saySpan } from './say-date.ts';

/** How far a phrase's days lie from the story's: `3 days before the story.`, `On the day of the story.` */
export function sayFromStory(phrase: Pick<DatePhrase, 'first' | 'last'>, story: CalendarDate): string {
  const far = distance(phrase, story);
  if (!far.span) return far.side === 'on' ? dateWords().onDayOfStory : dateWords().aroundDayOfStory;
  return far.side === 'before' ? dateWords().beforeStory(saySpan(far.span)) : dateWords().afterStory(saySpan(far.span));
}

/** How far they lie from today: `9 years ago.`, `In 3 days.` */
export function sayFromToday(phrase: Pick<DatePhrase, 'first' | 'last'>, today: CalendarDate): string {
  const far = distance(phrase, today);
  return far.span ? `${capital(sayFromNow(far.span, far.side === 'before'))}.` : dateWords().todayIsAmong;
}

/** With a capital for its first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
