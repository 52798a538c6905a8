import { dateOfDay, firstDay, sayDate, type CalendarDate } from '../core/calendar-date.ts';
import { Switch } from './Switch.tsx';

export interface DayControlsProps {
  /** The story's own day. */
  readonly story: CalendarDate;
  /** The day all cards are restated for, where the reader chose another. */
  readonly at: CalendarDate | undefined;
  readonly asItWas: boolean;
  /** The first and last day that can be chosen. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly onAt: (at: CalendarDate | undefined) => void;
  readonly onAsItWas: (asItWas: boolean) => void;
}

/** The two ways to look from another time: to hide what came later, and to restate everything for another day. Folded until one of them is wanted. */
export function DayControls({ story, at, asItWas, first, last, onAt, onAsItWas }: DayControlsProps) {
  const shown = at ?? story;
  return (
    <details class="days" open={at !== undefined || asItWas}>
      <summary>{saySeen(sayDate(shown), at === undefined, asItWas)}</summary>
      <div class="as-it-was">
        <span>
          <b>As it was</b>
          <small>{asItWas ? 'Nothing later than the day is shown' : 'Hide what came later'}</small>
        </span>
        <Switch on={asItWas} label="As it was: hide everything later than the day" onChange={onAsItWas} />
      </div>
      <input
        type="range" aria-label="The day to look from" min={firstDay(first)} max={firstDay(last)} value={firstDay(shown)} aria-valuetext={sayDate(shown)}
        onInput={(event) => onAt(chosenDay(Number(event.currentTarget.value), story))}
      />
      {at !== undefined && <button type="button" class="chip" onClick={() => onAt(undefined)}>Back to the story’s day</button>}
    </details>
  );
}

function saySeen(day: string, isStory: boolean, asItWas: boolean): string {
  if (asItWas) return isStory ? `As it was on ${day}, the story’s day` : `As it was on ${day}`;
  return isStory ? `Seen on ${day}, the story’s day` : `Seen on ${day}`;
}

/** The chosen day, or undefined where it is the story's own. */
function chosenDay(day: number, story: CalendarDate): CalendarDate | undefined {
  return day === firstDay(story) ? undefined : dateOfDay(day);
}
