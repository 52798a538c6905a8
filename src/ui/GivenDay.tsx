import { useState } from 'preact/hooks';
import { parseDate, writeDate, type CalendarDate } from '../core/calendar-date.ts';
import { panelWords } from '../words/panel.ts';

export interface GivenDayProps {
  /** The day that is used, if any. */
  readonly day: CalendarDate | undefined;
  /** Whether the reader gave it. */
  readonly isGiven: boolean;
  readonly today: CalendarDate;
  /** The day the reader gives; undefined to use what the page says again. */
  readonly onDay: (day: CalendarDate | undefined) => void;
}

/** Lets the reader say on which day a story was published, where the page is wrong or silent. */
export function GivenDay({ day, isGiven, today, onDay }: GivenDayProps) {
  const words = panelWords();
  const [open, setOpen] = useState(false);
  if (!open) return <button type="button" class="link" onClick={() => setOpen(true)}>{day ? words.changeDay : words.setDay}</button>;
  const give = (event: SubmitEvent) => {
    event.preventDefault();
    const written = new FormData(event.currentTarget as HTMLFormElement).get('day');
    const given = parseDate(typeof written === 'string' ? written : '');
    if (!given) return;
    setOpen(false);
    onDay(given);
  };
  return (
    <form class="given-day" onSubmit={give}>
      <label>{words.publishedOn} <input type="date" name="day" required max={writeDate(today)} defaultValue={day?.day === undefined ? undefined : writeDate(day)} /></label>
      <button type="submit" class="chip">{words.useDay}</button>
      {isGiven && <button type="button" class="chip" onClick={() => { setOpen(false); onDay(undefined); }}>{words.usePagesOwn}</button>}
      <button type="button" class="chip" onClick={() => setOpen(false)}>{words.cancel}</button>
      <small>{words.keptHere}</small>
    </form>
  );
}
