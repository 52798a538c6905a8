import { useEffect, useRef, useState } from 'preact/hooks';
import { storyDay } from '../core/article.ts';
import type { Entity } from '../core/entity.ts';
import { keepKnownTerm } from '../platform/known-terms.ts';
import { callBackground } from '../platform/messaging.ts';
import type { StoryReport } from '../platform/messages.ts';
import { Card } from '../ui/Card.tsx';
import { sayDoubt } from '../words/say-published.ts';
import { readersToday } from '../ui/readers-today.ts';
import { useKnownTerms } from './use-known-terms.ts';
import { useLocator } from './use-locator.ts';
import type { View } from './view.ts';

export interface OpenCardProps {
  readonly entity: Entity;
  /** The story the card is opened for; absent where there is none beside the panel. */
  readonly story: Pick<StoryReport, 'published'> | undefined;
  readonly view: View;
}

/** A card in the panel, in which related terms open with a way back. */
export function OpenCard({ entity, story, view }: OpenCardProps) {
  const [trail, setTrail] = useState<readonly Entity[]>([entity]);
  const known = useKnownTerms();
  const place = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    place.current?.focus({ preventScroll: true });
    // The card that was left may have been longer, and its end may be what is in view.
    place.current?.scrollIntoView();
  }, [trail]);
  const go = (next: readonly Entity[]) => {
    moved.current = true;
    setTrail(next);
  };
  const shown = trail.at(-1) ?? entity;
  const map = useLocator(shown);
  const follow = async (id: string) => {
    const next = await callBackground('entity', id);
    if (next) go([...trail, next]);
  };
  return (
    <div ref={place} tabIndex={-1}>
      <Card
        key={shown.id}
        entity={shown}
        story={story && storyDay(story.published)}
        doubt={story?.published && sayDoubt(story.published)}
        today={readersToday()}
        at={view.at}
        asItWas={view.asItWas}
        map={map}
        known={known?.[shown.id]}
        onKnown={known && !view.isPrivate ? (term) => keepKnownTerm(shown.id, term) : undefined}
        onRelated={(id) => void follow(id)}
        onBack={trail.length > 1 ? () => go(trail.slice(0, -1)) : undefined}
      />
    </div>
  );
}
