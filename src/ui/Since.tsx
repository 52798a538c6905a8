import { useState } from 'preact/hooks';
import { sayDate } from '../core/calendar-date.ts';
import { weightiest, type DateContext, type Development } from '../core/date-context.ts';

/** How many developments are told before "more" is asked for. */
const FIRST = 3;

/** What has happened since the story, the weightiest first to be told, in order of time. Nothing where nothing is known. */
export function Since({ context }: { readonly context: DateContext }) {
  const [whole, setWhole] = useState(false);
  if (context.since.length === 0) return null;
  const told = whole ? context.since : weightiest(context.since, FIRST);
  const more = context.since.length - told.length;
  return (
    <section class="when since">
      <i aria-hidden="true" />
      <div>
        <h3>Since then</h3>
        <ul class="events">{told.map((one) => <DevelopmentRow key={`${sayDate(one.on)} ${one.text}`} development={one} />)}</ul>
        {more > 0 && <button type="button" class="more" onClick={() => setWhole(true)}>{more} more</button>}
      </div>
    </section>
  );
}

function DevelopmentRow({ development: { on, text, happened } }: { readonly development: Development }) {
  return (
    <li>
      <time>{sayDate(on)}</time>
      <span>{text}{happened && ` (Happened ${sayDate(happened)}; known only then.)`}</span>
    </li>
  );
}
