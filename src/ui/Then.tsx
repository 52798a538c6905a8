import type { DateContext } from '../core/date-context.ts';
import type { Entity } from '../core/entity.ts';
import { isDate } from '../core/interval.ts';
import { cardWords } from '../words/card.ts';
import { GLOSSARY_LANGUAGE } from '../words/language.ts';
import { sayDate, sayDateOf } from '../words/say-date.ts';
import { sayHolder } from '../words/say-holder.ts';
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
  const words = cardWords();
  return (
    <section class="when then">
      <i aria-hidden="true" />
      <div>
        <h3>{!isStory ? words.onThatDay : isChange ? words.whenChanged : words.whenPublished} <time>{sayDate(context.day)}</time></h3>
        {context.holder && <p>{words.heldSince(sayHolder(context.holder), sayDateOf(context.holder.from))}<Cites citations={citations} sources={context.holder.sources} /></p>}
        {context.state && <p lang={GLOSSARY_LANGUAGE}>{context.state.text}<Cites citations={citations} sources={context.state.sources} /></p>}
        {!context.state && !context.holder && <p>{sayAbsence(context, entity)}</p>}
        {context.uncheckedThen && <p class="quiet">{words.uncheckedThen(sayDate(entity.checked))}</p>}
      </div>
    </section>
  );
}

function sayAbsence({ existence }: DateContext, { exists, states, events, holders }: Entity): string {
  const words = cardWords();
  if (existence === 'not yet') return exists && isDate(exists.from) ? words.beganLater(sayDate(exists.from)) : words.notYet;
  if (existence === 'ended') return exists && isDate(exists.to) ? words.endedOn(sayDate(exists.to)) : words.ended;
  return states.length + events.length + holders.length === 0 ? words.dayless : words.uncertain;
}
