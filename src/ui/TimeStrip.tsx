import { firstDay, type CalendarDate } from '../core/calendar-date.ts';
import { ZOOMS, type TimelineEvent, type Zoom } from '../core/page-timeline.ts';
import { panelWords } from '../words/panel.ts';

export interface TimeStripProps {
  readonly events: readonly TimelineEvent[];
  readonly day: CalendarDate;
  readonly today: CalendarDate;
  readonly zoom: Zoom;
  readonly asItWas: boolean;
}

const WIDTH = 360;
const MARGIN = 8;

/** One line of time with a tick for every event, taller for heavier ones, so that three and three hundred can both be read. Its words are in the list below. */
export function TimeStrip({ events, day, today, zoom, asItWas }: TimeStripProps) {
  const story = firstDay(day);
  const shown = events.filter(({ event }) => !asItWas || firstDay(event.on) <= story);
  const reach = ZOOMS[zoom];
  const from = Math.min(story, ...(zoom === 'all' ? shown.map(({ event }) => firstDay(event.on)) : [story - reach]));
  const to = asItWas ? story : Math.max(story, Math.min(firstDay(today), story + reach));
  const x = (at: number) => MARGIN + ((at - from) / Math.max(1, to - from)) * (WIDTH - 2 * MARGIN);
  const words = panelWords();
  const years = yearsBetween(from, to);
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} 52`} role="img" aria-label={words.eventsBetween(words.events(shown.length), String(yearOf(from)), String(yearOf(to)))}>
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1="32" y2="32" class="track" />
      {shown.map(({ event }, i) => {
        const at = firstDay(event.on);
        if (at < from || at > to) return null;
        return <line key={i} x1={x(at)} x2={x(at)} y1={32 - 6 * event.weight} y2="32" class={at > story ? 'tick since' : 'tick'} />;
      })}
      <path d={`M${x(story)} 34l5 8h-10z`} class="story" />
      {years.map((year) => <text key={year.name} x={x(year.at)} y="51" text-anchor="middle">{year.name}</text>)}
    </svg>
  );
}

/** At most six years to name under the line, evenly apart, none at its very ends. */
function yearsBetween(from: number, to: number): { readonly name: string; readonly at: number }[] {
  const [first, last] = [yearOf(from) + 1, yearOf(to)];
  const step = Math.max(1, Math.ceil((last - first + 1) / 6));
  const years: { name: string; at: number }[] = [];
  for (let year = first; year <= last; year += step) years.push({ name: String(year), at: firstDay({ year }) });
  return years.filter(({ at }) => at - from > (to - from) * 0.04 && to - at > (to - from) * 0.04);
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
