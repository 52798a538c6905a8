import { compareDates, type CalendarDate } from '../core/calendar-date.ts';
import type { DatePhrase } from '../core/date-phrase.ts';
import type { Entity } from '../core/entity.ts';
import { happenedBetween } from '../core/page-timeline.ts';
import { cardWords } from '../words/card.ts';
import { GLOSSARY_LANGUAGE } from '../words/language.ts';
import { sayRange, sayWeekdays } from '../words/say-date.ts';
import { sayFromStory, sayFromToday } from '../words/say-distance.ts';
import { citations } from './citations.ts';
import { Cites } from './Sources.tsx';

export interface DateCardProps {
  readonly phrase: DatePhrase;
  /** The story's day; absent where it is not known. */
  readonly story: CalendarDate | undefined;
  readonly today: CalendarDate;
  /** The terms of the story, for what happened to them then. */
  readonly entities: readonly Entity[];
  readonly asItWas: boolean;
  readonly headingId: string;
  readonly onTerm: (id: string) => void;
}

/** How many events are told of the days. */
const MOST = 5;

/** The card of a dated phrase: which days it means, how far they are from the story and from today, and what happened then to the story's terms. */
export function DateCard({ phrase, story, today, entities, asItWas, headingId, onTerm }: DateCardProps) {
  const { first, last } = phrase;
  const weekdays = sayWeekdays(first, last);
  const events = happenedBetween(entities, first, last).filter(({ event }) => !asItWas || !story || compareDates(event.on, story) <= 0);
  return (
    <article class="card date-card">
      <header><span class="kind"><b>{cardWords().date}</b>{weekdays && ` · ${weekdays}`}</span></header>
      <h2 id={headingId}>{sayRange(first, last)}</h2>
      {story && <p>{sayFromStory(phrase, story)}</p>}
      <p class="quiet">{sayFromToday(phrase, today)}</p>
      {events.length > 0 && (
        <section class="when then">
          <i aria-hidden="true" />
          <div>
            <h3>{cardWords().happenedThen}</h3>
            <ul class="plain">
              {events.slice(0, MOST).map(({ entity, event }) => (
                <li key={`${entity.id} ${event.text}`} lang={GLOSSARY_LANGUAGE}><button type="button" class="term-link" onClick={() => onTerm(entity.id)}>{entity.name}</button> {event.text}<Cites citations={citations(entity, [event.sources])} sources={event.sources} /></li>
              ))}
            </ul>
          </div>
        </section>
      )}
    </article>
  );
}
