import { hitTest, type Hit, type HitTest } from '../page/hit-test.ts';
import { shown, step, type Happening, type Intent } from '../page/intent.ts';
import { isAlive } from '../platform/tabs.ts';
import type { Mark } from './reading.ts';

/** What pointing leads to. */
export interface PointingOptions {
  /** The element that holds the card. */
  readonly host: Element;
  /** Show the card of a mark at one of its lines; `byKey` where it was asked for rather than pointed at. */
  readonly onOpen: (mark: Mark, line: DOMRect, byKey: boolean) => void;
  readonly onClose: () => void;
  readonly onPinned: (pinned: boolean) => void;
  /** The extension was reloaded under the page. */
  readonly onOrphaned: () => void;
}

/** Turns pointer, taps, Escape and commands into opening and closing, with one look at what is under the pointer a frame. */
export class Pointing {
  readonly #document: Document;
  readonly #options: PointingOptions;
  readonly #listening = new AbortController();
  #intent: Intent<Mark> = { is: 'idle' };
  #marks: HitTest<Mark>;
  #hit: Hit<Mark> | undefined;
  #timer: number | undefined;
  #last: { x: number; y: number; inCard: boolean; pressed: boolean } | undefined;

  constructor(document: Document, options: PointingOptions) {
    this.#document = document;
    this.#options = options;
    this.#marks = hitTest(document, []);
    this.#listen();
  }

  /** Replaces the marks that can be pointed at. */
  setMarks(marks: readonly Mark[]): void {
    this.#marks = hitTest(this.#document, marks);
    this.#hit = undefined;
  }

  /** Opens a mark's card to stay. */
  open(mark: Mark): void {
    this.#happen({ type: 'open', on: mark });
  }

  /** Pins the open card, or lets it go. */
  pin(): void {
    this.#happen({ type: 'pin' });
  }

  dismiss(): void {
    this.#happen({ type: 'dismiss', at: performance.now() });
  }

  /** The mark whose card is open. */
  shown(): Mark | undefined {
    return shown(this.#intent);
  }

  end(): void {
    this.#listening.abort();
    window.clearTimeout(this.#timer);
  }

  #listen(): void {
    const quietly = { signal: this.#listening.signal, capture: true, passive: true };
    this.#document.addEventListener('pointermove', (event) => this.#moved(event), quietly);
    this.#document.addEventListener('pointerout', (event) => this.#left(event), quietly);
    this.#document.addEventListener('pointerdown', (event) => this.#pressed(event), quietly);
    this.#document.addEventListener('click', (event) => this.#tapped(event), quietly);
    this.#document.addEventListener('keydown', (event) => this.#typed(event), { signal: this.#listening.signal, capture: true });
  }

  #happen(happening: Happening<Mark>): void {
    const before = this.#intent;
    const { next, wait } = step(before, happening);
    this.#intent = next;
    if (wait !== undefined || next.is !== before.is) window.clearTimeout(this.#timer);
    if (wait !== undefined) this.#timer = window.setTimeout(() => this.#happen({ type: 'timer', at: performance.now() }), wait);
    this.#showChange(shown(before), shown(next), happening.type === 'open');
    this.#options.onPinned(next.is === 'pinned');
  }

  #showChange(before: Mark | undefined, after: Mark | undefined, byKey: boolean): void {
    if (after && (after !== before || byKey)) {
      const line = (this.#hit?.mark === after ? this.#hit.line : undefined) ?? after.range.getClientRects()[0];
      if (line) this.#options.onOpen(after, line, byKey);
    } else if (before && !after) this.#options.onClose();
  }

  #moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (!this.#last) requestAnimationFrame(() => this.#look());
    this.#last = { x: event.clientX, y: event.clientY, inCard: event.target === this.#options.host, pressed: event.buttons !== 0 };
  }

  #look(): void {
    const last = this.#last;
    this.#last = undefined;
    if (!last || this.#listening.signal.aborted) return;
    if (!isAlive()) {
      this.#options.onOrphaned();
      return;
    }
    // A pressed button means that text is being selected or something dragged.
    this.#hit = last.inCard || last.pressed ? undefined : this.#marks.at(last.x, last.y);
    this.#happen({ type: 'pointer', inCard: last.inCard, at: performance.now(), ...(this.#hit && { over: this.#hit.mark }) });
  }

  /** The pointer left the window. */
  #left(event: PointerEvent): void {
    if (event.isTrusted && event.relatedTarget === null) this.#happen({ type: 'pointer', at: performance.now() });
  }

  #pressed(event: PointerEvent): void {
    if (event.isTrusted && event.target !== this.#options.host) this.dismiss();
  }

  #tapped(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType !== 'touch' || event.target === this.#options.host) return;
    this.#hit = this.#marks.at(event.clientX, event.clientY);
    if (this.#hit) this.open(this.#hit.mark);
  }

  #typed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !this.shown()) return;
    event.stopPropagation();
    event.preventDefault();
    this.dismiss();
  }
}
