import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { StoryDay } from '../core/article.ts';
import { sayDate } from '../core/calendar-date.ts';
import type { Entity } from '../core/entity.ts';
import { knownNow, unmetState, type KnownTerm, type Unmet } from '../core/known-term.ts';

/** What a card needs to let its reader say that they know its term. Without `onKnown` it is not asked. */
export interface KnowingProps {
  readonly entity: Entity;
  readonly story?: StoryDay | undefined;
  /** What is kept of the term, where the reader knows it. */
  readonly known?: KnownTerm | undefined;
  /** Keeps the term as known, or, without one, forgets it. */
  readonly onKnown?: ((term: KnownTerm | undefined) => void) | undefined;
}

/** The line in which the reader says that they know the term, and takes that back; `atTop` where it tells why it is marked all the same. */
export interface Knowing {
  readonly atTop: boolean;
  readonly bar: VNode | undefined;
}

/** Makes the line for a card. It remembers what was kept before the reader pressed it, so that Undo brings that back. */
export function useKnowing({ entity, story, known, onKnown }: KnowingProps): Knowing {
  const [asked, setAsked] = useState<{ readonly before: KnownTerm | undefined; readonly atTop: boolean }>();
  if (!onKnown) return { atTop: false, bar: undefined };
  const day = story && 'day' in story ? story.day : undefined;
  const unmet = known && unmetState(entity, day, known);
  const know = () => {
    setAsked({ before: known, atTop: unmet !== undefined });
    onKnown(knownNow(entity, day));
  };
  const undo = () => {
    setAsked(undefined);
    onKnown(asked?.before);
  };
  const isHidden = known !== undefined && unmet === undefined;
  // It stays where it was pressed, so that the focus stays on it too.
  const atTop = unmet !== undefined || (isHidden && asked?.atTop === true);
  const words = isHidden ? (asked ? 'Hidden.' : 'You know this term.') : unmet ? sayUnmet(unmet) : '';
  const action = isHidden ? (asked ? 'Undo' : 'Mark it again') : unmet ? 'I know it now' : 'I know this term';
  const bar = (
    <p class={known ? 'known is-known' : 'known'}>
      <span role="status">{words}</span>
      <button type="button" class="more" onClick={isHidden ? undo : know}>{action}</button>
    </p>
  );
  return { atTop, bar };
}

function sayUnmet({ label, from, isLater }: Unmet): string {
  return `You know this term. ${isLater ? 'Since you last met it' : 'This story is from another time'}: ${label}, from ${sayDate(from)}.`;
}
