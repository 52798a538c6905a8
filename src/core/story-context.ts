import type { Article } from './article.ts';
import { lastAtMost } from './ascending.ts';
import { relyOnDay } from './article.ts';
import type { CalendarDate } from './calendar-date.ts';
import { fold, type Folded } from './fold.ts';
import { holdsPhrase } from './words.ts';

/** A stretch of folded text, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A story prepared for judging what its words mean. */
export interface StoryContext {
  readonly body: Folded;
  readonly headline: Folded;
  /** The day the story may be dated by, if it may. */
  readonly day: CalendarDate | undefined;
  /** The paragraph that holds a place, and those `beside` it on either side. */
  paragraphs(place: Span, beside: number): Span;
}

export function storyContext(article: Article): StoryContext {
  const body = fold(article.text);
  const breaks = [-1];
  for (let at = body.lower.indexOf('\n'); at >= 0; at = body.lower.indexOf('\n', at + 1)) breaks.push(at);
  breaks.push(body.lower.length);
  return {
    body,
    headline: fold(article.headline),
    day: relyOnDay(article.published),
    paragraphs(place, beside) {
      const first = lastAtMost(breaks, place.start - 1);
      const start = breaks[Math.max(0, first - beside)] ?? -1;
      const end = breaks[Math.min(breaks.length - 1, first + 1 + beside)] ?? body.lower.length;
      return { start: start + 1, end };
    },
  };
}

/** Whether one of the words stands within `window`, outside of the place itself. */
export function standsAround(story: StoryContext, words: readonly string[], place: Span, window: Span): boolean {
  const { lower } = story.body;
  return words.some((word) => holdsPhrase(lower, word, window.start, place.start) || holdsPhrase(lower, word, place.end, window.end));
}
