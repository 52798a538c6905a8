import { sayDate } from '../core/calendar-date.ts';
import { sayHolder, type DateContext } from '../core/date-context.ts';
import type { Entity } from '../core/entity.ts';
import { isDate } from '../core/interval.ts';
import type { Citations } from './citations.ts';
import { Cites } from './Sources.tsx';

export interface ThenProps {
  readonly context: DateContext;
  readonly entity: Entity;
  readonly citations: Citations;
  /** Whether the day is the story's own, rather than one the reader chose. */
  readonly isStory: boolean;
  /** Whether the story's day is that of its last change, as no other is known. */
  readonly isChange?: boolean;
}

/** What stood when the story was published, or that we cannot tell. */
export function Then({ context, entity, citations, isStory, isChange = false }: ThenProps) {
  return (
    <section class="when then">
      <i aria-hidden="true" />
      <div>
        <h3>{!isStory ? 'On that day' : isChange ? 'When this was last changed' : 'When this was published'} <time>{sayDate(context.day)}</time></h3>
        {context.holder && <p>Held by {sayHolder(context.holder)}, since {sayDate(context.holder.from)}.<Cites citations={citations} sources={context.holder.sources} /></p>}
        {context.state && <p>{context.state.text}<Cites citations={citations} sources={context.state.sources} /></p>}
        {!context.state && !context.holder && <p>{sayAbsence(context, entity)}</p>}
        {context.uncheckedThen && <p class="quiet">The day is later than our last check, {sayDate(entity.checked)}.</p>}
      </div>
    </section>
  );
}

function sayAbsence({ existence }: DateContext, { exists, states, events, holders }: Entity): string {
  if (existence === 'not yet') return exists && isDate(exists.from) ? `It did not exist yet: it began ${sayDate(exists.from)}.` : 'It did not exist yet.';
  if (existence === 'ended') return exists && isDate(exists.to) ? `It had ended, ${sayDate(exists.to)}.` : 'It had ended.';
  if (states.length + events.length + holders.length === 0) return 'Nothing about it depends on the day.';
  return 'Our sources do not say for certain what stood on this day.';
}
