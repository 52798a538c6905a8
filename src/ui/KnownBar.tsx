import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { StoryDay } from '../core/article.ts';
import type { Entity } from '../core/entity.ts';
import { knownNow, unmetState, type KnownTerm, type Unmet } from '../core/known-term.ts';
import { cardWords } from '../words/card.ts';
import { sayDateOf } from '../words/say-date.ts';
import { sayHolder } from '../words/say-holder.ts';
import { Icon } from './Icon.tsx';

/** What a card needs to let its reader say that they know its term. Without `onKnown` it is not asked. */
export interface KnowingProps {
  readonly entity: Entity;
  readonly story?: StoryDay | undefined;
  /** What is kept of the term, where the reader knows it. */
  readonly known?: KnownTerm | undefined;
  /** Keeps the term as known, or, without one, forgets it; true where that was done. */
  readonly onKnown?: ((term: KnownTerm | undefined) => Promise<boolean>) | undefined;
}

/** The card's button for it, and the line below the heading that says what the reader knows, where they do. */
export interface Knowing {
  readonly tool: VNode | undefined;
  readonly bar: VNode | undefined;
}

/** Makes button and line for a card. What was kept before the reader pressed is remembered, so that Undo brings it back. */
export function useKnowing({ entity, story, known, onKnown }: KnowingProps): Knowing {
  const [asked, setAsked] = useState<{ readonly before: KnownTerm | undefined }>();
  const [isRefused, setRefused] = useState(false);
  const toolPlace = useRef<HTMLButtonElement>(null);
  if (!onKnown) return { tool: undefined, bar: undefined };
  const day = story && 'day' in story ? story.day : undefined;
  const unmet = known && unmetState(entity, day, known);
  const isHidden = known !== undefined && unmet === undefined;
  const toggle = () => {
    setAsked(isHidden ? undefined : { before: known });
    void onKnown(isHidden ? asked?.before : knownNow(entity, day)).then((isKept) => setRefused(!isKept));
  };
  const toggleInBar = () => {
    // The line may go, and the focus is not to go with it.
    if (isHidden) toolPlace.current?.focus({ preventScroll: true });
    toggle();
  };
  return {
    tool: <button type="button" class="tool" ref={toolPlace} aria-label={cardWords().iKnow} title={cardWords().iKnowTitle} aria-pressed={isHidden} onClick={toggle}><Icon name="check" /></button>,
    bar: isRefused ? <p class="known" role="alert">{cardWords().notKept}</p> : known && <KnownBar unmet={unmet} isNew={asked !== undefined} onPress={toggleInBar} />,
  };
}

interface KnownBarProps {
  readonly unmet: Unmet | undefined;
  /** Whether the reader has only just said that they know it. */
  readonly isNew: boolean;
  readonly onPress: () => void;
}

function KnownBar({ unmet, isNew, onPress }: KnownBarProps) {
  const words = cardWords();
  const said = unmet ? sayUnmet(unmet) : isNew ? words.hidden : words.youKnow;
  const action = unmet ? words.iKnowNow : isNew ? words.undo : words.markAgain;
  return <p class="known"><span role="status">{said}</span><button type="button" class="more" onClick={onPress}>{action}</button></p>;
}

function sayUnmet({ label, holder, from, isLater }: Unmet): string {
  const { heldBy, changedSinceMet, otherThanMet } = cardWords();
  return (isLater ? changedSinceMet : otherThanMet)(holder ? heldBy(sayHolder(holder)) : label, sayDateOf(from));
}
