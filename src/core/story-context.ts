import type { Article } from './article.ts';
import { firstAbove, lastAtMost } from './ascending.ts';
import { relyOnDay } from './article.ts';
import type { CalendarDate } from './calendar-date.ts';
import { fold, type Folded } from './fold.ts';
import { holdsPhrase, isAllCapitals, phrasePlaces } from './words.ts';
import { yearsIn, type YearPlaces } from './years.ts';

/** A stretch of folded text, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text prepared for judging what its words mean: a story's body, or its headline alone. */
export interface StoryContext {
  readonly body: Folded;
  readonly headline: Folded;
  /** The day the story may be dated by, if it may. */
  readonly day: CalendarDate | undefined;
  /** The paragraph that holds a place, and those `beside` it on either side. */
  paragraphs(place: Span, beside: number): Span;
  /** Where a folded, small-letter phrase stands as whole words, ascending. Each phrase is looked for once. */
  placesOf(phrase: string): readonly number[];
  /** Whether the headline holds such a phrase. */
  headlineHolds(phrase: string): boolean;
  /** Whether the paragraph of a place is set in capitals: they tell nothing there. */
  isInCapitals(place: Span): boolean;
  /** The years that the text says. Read once. */
  years(): YearPlaces;
  /** Whether `body` is the headline, where every word may be capitalised. */
  readonly isTitle: boolean;
}

export function storyContext(article: Article): StoryContext {
  return contextOf(fold(article.text), fold(article.headline), relyOnDay(article.published), false);
}

/** The headline as a text of its own, in which its terms are judged. */
export function headlineContext({ headline, day }: StoryContext): StoryContext {
  return contextOf(headline, headline, day, true);
}

function contextOf(body: Folded, headline: Folded, day: CalendarDate | undefined, isTitle: boolean): StoryContext {
  const breaks = [-1, ...phraseBreaks(body.lower), body.lower.length];
  const placesOf = once((phrase: string) => phrasePlaces(body.lower, phrase));
  const inCapitals = once((paragraph: number) => isAllCapitals(body, (breaks[paragraph] ?? -1) + 1, breaks[paragraph + 1] ?? body.lower.length));
  let years: YearPlaces | undefined;
  const paragraphOf = (place: Span) => lastAtMost(breaks, place.start - 1);
  return {
    body, headline, day, isTitle, placesOf,
    headlineHolds: once((phrase: string) => holdsPhrase(headline.lower, phrase)),
    years: () => (years ??= yearsIn(body.lower)),
    paragraphs(place, beside) {
      const first = paragraphOf(place);
      const start = breaks[Math.max(0, first - beside)] ?? -1;
      const end = breaks[Math.min(breaks.length - 1, first + 1 + beside)] ?? body.lower.length;
      return { start: start + 1, end };
    },
    isInCapitals: (place) => inCapitals(paragraphOf(place)),
  };
}

function phraseBreaks(lower: string): number[] {
  const breaks: number[] = [];
  for (let at = lower.indexOf('\n'); at >= 0; at = lower.indexOf('\n', at + 1)) breaks.push(at);
  return breaks;
}

/** How many units lie between the place and the nearest of the words within `window`, outside of the place; Infinity where none stands there. */
export function distanceTo(story: StoryContext, words: readonly string[], place: Span, window: Span): number {
  let nearest = Infinity;
  for (const word of words) {
    const places = story.placesOf(word);
    const before = places[firstAbove(places, place.start - word.length) - 1] ?? -1;
    const after = places[firstAbove(places, place.end - 1)] ?? Infinity;
    if (before >= window.start) nearest = Math.min(nearest, place.start - before - word.length);
    if (after + word.length <= window.end) nearest = Math.min(nearest, after - place.end);
  }
  return nearest;
}

function once<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? answer(key);
    known.set(key, value);
    return value;
  };
}
