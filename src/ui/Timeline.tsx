import type { CalendarDate } from '../core/calendar-date.ts';
import type { Entity } from '../core/entity.ts';
import { cardWords } from '../words/card.ts';
import { WIDTH, drawTimeline, type TimelineDrawing } from './timeline-scale.ts';

export interface TimelineProps {
  readonly entity: Entity;
  readonly day: CalendarDate | undefined;
  /** Where the drawing ends. */
  readonly today: CalendarDate;
  /** Whether the day is the story's own, rather than one the reader chose. */
  readonly isStory: boolean;
}

const Y = 20;
const END = WIDTH - 4;

/** A small drawing of an entity's time: when it existed, what happened, the story's day, today. Its words are in the card. */
export function Timeline({ entity, day, today, isStory }: TimelineProps) {
  const drawing = drawTimeline(entity, day, today, isStory ? cardWords().thisArticle : cardWords().thatDay);
  if (!drawing) return null;
  const { span, story, labels, firstYear } = drawing;
  return (
    <svg class="line" viewBox={`0 0 ${WIDTH} 46`} role="img" aria-label={cardWords().timelineFrom(String(firstYear))}>
      <line x1="4" y1={Y} x2={END} y2={Y} class="track" />
      <line x1={END} y1={Y - 5} x2={END} y2={Y + 5} class="track" />
      <line x1={span.from} y1={Y} x2={span.to} y2={Y} class="span" />
      {span.isOpen && <line x1={span.to} y1={Y} x2={END - 2} y2={Y} class="unknown" />}
      <Events {...drawing} />
      {story !== undefined && <path d={`M${story} 8l6 8h-12z`} class="story" />}
      {story !== undefined && <line x1={story} y1="14" x2={story} y2="29" class="story-stem" />}
      {labels.map(({ x, text, anchor, isStory }) => (
        <text key={text} x={x} y="42" text-anchor={anchor} class={isStory ? 'is-story' : undefined}>{text}</text>
      ))}
    </svg>
  );
}

/** Few events are dots; many are strokes, the longer the heavier, so that they can still be told apart. */
function Events({ events, isDense }: TimelineDrawing) {
  if (!isDense) return <>{events.map(({ x, side }, i) => <circle key={i} cx={x} cy={Y} r="4.5" class={`dot ${side}`} />)}</>;
  return <>{events.map(({ x, side, weight }, i) => <line key={i} x1={x} y1={Y - 2 - 2 * weight} x2={x} y2={Y + 2 + 2 * weight} class={`tick ${side}`} />)}</>;
}
