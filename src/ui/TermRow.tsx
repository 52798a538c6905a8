import type { ComponentChildren } from 'preact';
import type { CalendarDate } from '../core/calendar-date.ts';
import { dateContext, weightiest } from '../core/date-context.ts';
import type { Entity } from '../core/entity.ts';
import { GLOSSARY_LANGUAGE } from '../words/language.ts';
import { panelWords } from '../words/panel.ts';
import { sayDate } from '../words/say-date.ts';
import { sayExistence } from '../words/say-existence.ts';
import { sayHolder } from '../words/say-holder.ts';

export interface TermRowProps {
  readonly entity: Entity;
  /** How often the story names it. */
  readonly count: number;
  /** Whether the reader knows it. */
  readonly isKnown: boolean;
  readonly day: CalendarDate | undefined;
  /** Whether what is later than the day is left out. */
  readonly asItWas: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** The open card. */
  readonly children?: ComponentChildren;
}

/** A term of the page in the side panel: its name, how often it stands there, what stood on the story's day and the one thing that changed most. */
export function TermRow({ entity, count, isKnown, day, asItWas, isOpen, onToggle, children }: TermRowProps) {
  return (
    <li class={isOpen ? 'row open' : 'row'} data-entity={entity.id}>
      <button type="button" class="row-head" aria-expanded={isOpen} onClick={onToggle}>
        <b lang={GLOSSARY_LANGUAGE}>{entity.name}</b>
        <span class="n">{isKnown && `${panelWords().known} · `}{panelWords().times(count)}</span>
        {!isOpen && <small>{day ? <ThenAndSince entity={entity} day={day} asItWas={asItWas} /> : <span lang={GLOSSARY_LANGUAGE}>{entity.gist}</span>}</small>}
      </button>
      {children}
    </li>
  );
}

function ThenAndSince({ entity, day, asItWas }: { readonly entity: Entity; readonly day: CalendarDate; readonly asItWas: boolean }) {
  const context = dateContext(entity, day);
  const then = context.state?.label ?? (context.holder && sayHolder(context.holder)) ?? sayExistence(context, entity);
  const [turn] = asItWas ? [] : weightiest(context.since, 1);
  if (!then && !turn) return <span lang={GLOSSARY_LANGUAGE}>{entity.gist}</span>;
  return (
    <>
      {then && <span><span class="then-word">{panelWords().then}</span> <span lang={context.state && GLOSSARY_LANGUAGE}>{then}</span></span>}
      {turn && <span><span class="since-word">{sayDate(turn.on)}</span> <span lang={GLOSSARY_LANGUAGE}>{turn.text}</span></span>}
    </>
  );
}
