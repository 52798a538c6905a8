import { relyOnDay, storyDay } from '../core/article.ts';
import type { Entity } from '../core/entity.ts';
import type { KnownTerms } from '../core/known-term.ts';
import type { LocatorMap } from '../core/locator-map.ts';
import { HIGHLIGHTS, paint } from '../page/highlights.ts';
import { giveFocusBack } from '../page/next-focus.ts';
import { keepKnownTerm } from '../platform/known-terms.ts';
import { isInPrivateWindow } from '../platform/private-window.ts';
import { callBackground } from '../platform/messaging.ts';
import { Card } from '../ui/Card.tsx';
import { DateCard } from '../ui/DateCard.tsx';
import { sayDoubt } from '../words/say-published.ts';
import { readersToday } from '../ui/readers-today.ts';
import type { AskedBy } from './pointing-options.ts';
import { HEADING_ID } from './card-host.ts';
import type { Popover } from './popover.tsx';
import type { DateMark, Mark, Reading } from './reading.ts';

export interface CardSessionOptions {
  readonly popover: Popover;
  readonly reading: () => Reading;
  /** Whether what is later than the story is left out. */
  readonly asItWas: () => boolean;
  /** The terms that the reader knows. */
  readonly known: () => KnownTerms;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** The card that is open in the page: the trail of entries it went through, and where the focus came from. */
export class CardSession {
  readonly #options: CardSessionOptions;
  #mark: Mark | undefined;
  /** Whose card is laid out unseen. */
  #ready: Mark | undefined;
  #trail: readonly Entity[] = [];
  #pinned = false;
  #by: AskedBy = 'pointer';
  #focusBefore: Element | null = null;
  /** Maps that were drawn, by entry; undefined while one is being drawn. */
  readonly #maps = new Map<string, LocatorMap | undefined>();

  constructor(options: CardSessionOptions) {
    this.#options = options;
  }

  /** Lays out a mark's card while none is open, so that it is there at once when it is shown; without a mark, puts it away again. */
  makeReady(mark: Mark | undefined, line: number): void {
    if (this.#mark) return;
    this.#ready = mark;
    if (mark) this.#options.popover.makeReady(this.#begin(mark, 'pointer'), { range: mark.range, line, by: 'pointer' });
    else this.#options.popover.hide();
  }

  /** Shows a mark's card at one of its lines, in place of any other. Where a key asked for it the focus goes in. */
  open(mark: Mark, line: number, by: AskedBy): void {
    const { popover } = this.#options;
    if (!this.#mark) this.#focusBefore = document.activeElement;
    this.#mark = mark;
    this.#ready = undefined;
    paint(HIGHLIGHTS.open, [mark.range]);
    popover.show(this.#begin(mark, by), { range: mark.range, line, by });
    if (by === 'key') popover.focus();
  }

  /** Takes the card away. If it had the focus, that goes back to where it was, or to the term where that is out of sight. */
  close(): void {
    const mark = this.#mark;
    if (!mark) return;
    const hadFocus = this.#options.popover.hasFocus();
    this.#mark = undefined;
    this.#pinned = false;
    paint(HIGHLIGHTS.open, []);
    this.#options.popover.hide();
    if (hadFocus) giveFocusBack(this.#focusBefore, mark.range);
    this.#focusBefore = null;
  }

  /** Whether the card stays until it is closed. */
  isPinned(): boolean {
    return this.#pinned;
  }

  setPinned(pinned: boolean): void {
    if (this.#pinned === pinned) return;
    this.#pinned = pinned;
    this.refresh();
  }

  /** Draws the open card anew, as something that it tells has changed. */
  refresh(): void {
    const mark = this.#mark ?? this.#ready;
    if (mark) this.#options.popover.update(this.#content(mark));
  }

  #begin(mark: Mark, by: AskedBy) {
    this.#trail = mark.kind === 'term' ? [mark.entity] : [];
    this.#by = by;
    return this.#content(mark);
  }

  #go(trail: readonly Entity[]): void {
    const hadFocus = this.#options.popover.hasFocus();
    this.#trail = trail;
    this.refresh();
    // The button that was pressed is gone with the old card.
    if (hadFocus) this.#options.popover.focus();
  }

  async #follow(id: string): Promise<void> {
    const from = this.#mark;
    const entity = knownEntity(this.#options.reading(), id) ?? (await callBackground('entity', id).catch(() => null));
    if (entity && from === this.#mark) this.#go([...this.#trail, entity]);
  }

  /** The entry the trail has come to; else what the mark itself is for. */
  #content(mark: Mark) {
    const entity = this.#trail.at(-1);
    if (entity) return this.#card(mark, entity);
    return mark.kind === 'date' ? this.#dateCard(mark) : this.#card(mark, mark.entity);
  }

  /** The map of an entry's places. What is not there yet is asked for, and the card drawn anew when it has come. */
  #map({ id, at }: Entity): LocatorMap | undefined {
    if (at && !this.#maps.has(id)) {
      this.#maps.set(id, undefined);
      const came = (map: LocatorMap) => {
        this.#maps.set(id, map);
        this.refresh();
      };
      callBackground('locator', at).then(came, () => this.#maps.delete(id));
    }
    return this.#maps.get(id);
  }

  #dateCard({ phrase, story }: DateMark) {
    const read = this.#options.reading().stories[story];
    return (
      <DateCard
        phrase={phrase}
        story={relyOnDay(read?.story.article.published)}
        today={readersToday()}
        entities={Object.values(read?.reply.entities ?? {})}
        asItWas={this.#options.asItWas()}
        headingId={HEADING_ID}
        onTerm={(id) => void this.#follow(id)}
      />
    );
  }

  #card(mark: Mark, entity: Entity) {
    const { reading, asItWas, known, onPin, onClose } = this.#options;
    const published = reading().stories[mark.story]?.story.article.published;
    return (
      <Card
        key={entity.id}
        entity={entity}
        story={storyDay(published)}
        doubt={published && sayDoubt(published)}
        today={readersToday()}
        asItWas={asItWas()}
        headingId={HEADING_ID}
        map={this.#map(entity)}
        known={known()[entity.id]}
        onKnown={isInPrivateWindow() ? undefined : (term) => keepKnownTerm(entity.id, term)}
        onRelated={(id) => void this.#follow(id)}
        onBack={this.#trail.length > (mark.kind === 'date' ? 0 : 1) ? () => this.#go(this.#trail.slice(0, -1)) : undefined}
        pinned={this.#pinned}
        onPin={this.#by === 'touch' ? undefined : onPin}
        onPanel={() => void callBackground('openPanel').catch(() => undefined)}
        onClose={this.#pinned ? onClose : undefined}
      />
    );
  }
}

function knownEntity({ stories }: Reading, id: string): Entity | undefined {
  return stories.map(({ reply }) => reply.entities[id]).find((entity) => entity !== undefined);
}
