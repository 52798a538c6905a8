import { dateOfDay, firstDay, type CalendarDate } from '../core/calendar-date.ts';
import { panelWords } from '../words/panel.ts';
import { sayDate } from '../words/say-date.ts';
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
  const words = panelWords();
  return (
    <details class="days" open={at !== undefined || asItWas}>
      <summary>{saySeen(sayDate(shown), at === undefined, asItWas)}</summary>
      <div class="as-it-was">
        <span>
          <b>{words.asItWas}</b>
          <small>{asItWas ? words.nothingLater : words.hideLater}</small>
        </span>
        <Switch on={asItWas} label={words.hideLaterWhole} onChange={onAsItWas} />
      </div>
      <input
        type="range" aria-label={words.dayToLookFrom} min={firstDay(first)} max={firstDay(last)} value={firstDay(shown)} aria-valuetext={sayDate(shown)}
        onInput={(event) => onAt(chosenDay(Number(event.currentTarget.value), story))}
      />
      {at !== undefined && <button type="button" class="chip" onClick={() => onAt(undefined)}>{words.backToDay}</button>}
    </details>
  );
}

function saySeen(day: string, isStory: boolean, asItWas: boolean): string {
  const words = panelWords();
  if (asItWas) return isStory ? words.asItWasOnStoryDay(day) : words.asItWasOn(day);
  return isStory ? words.seenOnStoryDay(day) : words.seenOn(day);
}

/** The chosen day, or undefined where it is the story's own. */
function chosenDay(day: number, story: CalendarDate): CalendarDate | undefined {
  return day === firstDay(story) ? undefined : dateOfDay(day);
}
