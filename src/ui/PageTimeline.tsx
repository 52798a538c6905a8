import { useState } from 'preact/hooks';
import { writeDate, type CalendarDate } from '../core/calendar-date.ts';
import type { Entity } from '../core/entity.ts';
import { eventsOf, pageTimeline, ZOOMS, type TimelineEvent, type Zoom } from '../core/page-timeline.ts';
import { GLOSSARY_LANGUAGE } from '../words/language.ts';
import { panelWords } from '../words/panel.ts';
import { sayDate } from '../words/say-date.ts';
import { TimeStrip } from './TimeStrip.tsx';

export interface PageTimelineProps {
  readonly entities: readonly Entity[];
  readonly day: CalendarDate;
  readonly today: CalendarDate;
  readonly asItWas: boolean;
  readonly onOpen: (id: string) => void;
}

/** How many events are listed at once; the lighter ones wait behind a button. */
const MOST = 40;

/** The events of a page's terms around the story's day: what led here, and what came after. Each leads to its term. */
export function PageTimeline({ entities, day, today, asItWas, onOpen }: PageTimelineProps) {
  const words = panelWords();
  const [zoom, setZoom] = useState<Zoom>('five years');
  const [most, setMost] = useState(MOST);
  const events = eventsOf(entities);
  const { before, after, lighter } = pageTimeline(events, day, zoom, most);
  const choose = (next: Zoom) => {
    setZoom(next);
    setMost(MOST);
  };
  return (
    <section class="page-timeline">
      <div class="zooms" role="group" aria-label={words.howFar}>
        {(Object.keys(ZOOMS) as Zoom[]).map((one) => (
          <button key={one} type="button" class="chip" aria-pressed={one === zoom} onClick={() => choose(one)}>{words.zooms[one]}</button>
        ))}
      </div>
      <TimeStrip events={events} day={day} today={today} zoom={zoom} asItWas={asItWas} />
      <h2>{words.ledHere}</h2>
      {before.length === 0 && <p class="quiet">{words.nothingOfTime}</p>}
      <ol class="story-events">
        {before.map((one) => <EventRow key={keyOf(one)} {...one} side="before" onOpen={onOpen} />)}
        <li class="now"><time>{sayDate(day)}</time><span class="dot" /><span>{words.thisStory}</span></li>
      </ol>
      {!asItWas && <h2>{words.cameAfter}</h2>}
      {!asItWas && after.length === 0 && <p class="quiet">{words.nothingOfTime}</p>}
      {!asItWas && <ol class="story-events">{after.map((one) => <EventRow key={keyOf(one)} {...one} side="after" onOpen={onOpen} />)}</ol>}
      {lighter > 0 && <button type="button" class="chip more-events" onClick={() => setMost(most + MOST)}>{words.lighter(lighter)}</button>}
    </section>
  );
}

function keyOf({ entity, event }: TimelineEvent): string {
  return `${entity.id} ${writeDate(event.on)} ${event.text}`;
}

function EventRow({ entity, event, side, onOpen }: TimelineEvent & { readonly side: 'before' | 'after'; readonly onOpen: (id: string) => void }) {
  return (
    <li class={side}>
      <time>{sayDate(event.on)}</time>
      <span class="dot" />
      <span lang={GLOSSARY_LANGUAGE}><button type="button" class="link" onClick={() => onOpen(entity.id)}>{entity.name}</button> {event.text}</span>
    </li>
  );
}
