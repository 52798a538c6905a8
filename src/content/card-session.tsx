import { storyDay } from '../core/article.ts';
import type { Entity } from '../core/entity.ts';
import { HIGHLIGHTS, paint } from '../page/highlights.ts';
import { callBackground } from '../platform/messaging.ts';
import { Card } from '../ui/Card.tsx';
import { readersToday } from '../ui/readers-today.ts';
import { HEADING_ID, type Popover } from './popover.tsx';
import type { Mark, Reading } from './reading.ts';

/** The card that is open in the page: the trail of entries it went through, and where the focus came from. */
export interface CardSession {
  open(mark: Mark, line: DOMRect, takeFocus: boolean): void;
  close(): void;
  setPinned(pinned: boolean): void;
}

export interface CardSessionOptions {
  readonly popover: Popover;
  readonly reading: () => Reading;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** Opens, redraws and closes the page's card. */
export function cardSession({ popover, reading, onPin, onClose }: CardSessionOptions): CardSession {
  let mark: Mark | undefined;
  let trail: readonly Entity[] = [];
  let pinned = false;
  let focusBefore: Element | null = null;

  const card = (of: Mark, entity: Entity) => (
    <Card
      key={entity.id}
      entity={entity}
      story={storyDay(reading().stories[of.story]?.story.article.published)}
      today={readersToday()}
      headingId={HEADING_ID}
      onRelated={(id) => void follow(id)}
      onBack={trail.length > 1 ? () => go(trail.slice(0, -1)) : undefined}
      pinned={pinned}
      onPin={onPin}
      onPanel={() => void callBackground('openPanel').catch(() => undefined)}
      onClose={pinned ? onClose : undefined}
    />
  );
  const draw = () => {
    const entity = trail.at(-1);
    if (mark && entity) popover.update(card(mark, entity));
  };
  const go = (to: readonly Entity[]) => {
    const hadFocus = popover.hasFocus();
    trail = to;
    draw();
    // The button that was pressed is gone with the old card.
    if (hadFocus) popover.focus();
  };
  const follow = async (id: string) => {
    const from = mark;
    const entity = knownEntity(reading(), id) ?? (await callBackground('entity', id).catch(() => null));
    if (entity && from === mark) go([...trail, entity]);
  };

  return {
    open(next, line, takeFocus) {
      if (!mark) focusBefore = document.activeElement;
      mark = next;
      trail = [next.entity];
      paint(HIGHLIGHTS.open, [next.range]);
      popover.show(card(next, next.entity), line, next.range.startContainer.parentElement ?? document.documentElement);
      if (takeFocus) popover.focus();
    },
    close() {
      if (!mark) return;
      const hadFocus = popover.hasFocus();
      mark = undefined;
      pinned = false;
      paint(HIGHLIGHTS.open, []);
      popover.hide();
      if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
    },
    setPinned(now) {
      if (pinned === now) return;
      pinned = now;
      draw();
    },
  };
}

function knownEntity({ stories }: Reading, id: string): Entity | undefined {
  return stories.map(({ reply }) => reply.entities[id]).find((entity) => entity !== undefined);
}
