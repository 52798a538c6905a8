import { repaint } from '../page/highlights.ts';
import { hitTest, type Hit, type HitTest } from '../page/hit-test.ts';
import { restFor, shown, type Point } from '../page/intent.ts';
import { runIntent, WINDOW_TIMER, type IntentChange, type IntentRun } from '../page/intent-run.ts';
import { madeAt } from '../page/made-at.ts';
import { focusFrom } from '../page/next-focus.ts';
import { atCaret, hasModifier, hasSelection, isPagesOwn, isSelected } from '../page/pages-own.ts';
import { aliveNowAndThen } from './alive.ts';
import type { AskedBy, PointingOptions } from './pointing-options.ts';
import type { Mark } from './reading.ts';

/** Where the pointer was last seen. */
interface Seen extends Point {
  readonly inCard: boolean;
  readonly pressed: boolean;
  readonly alt: boolean;
}

/** Turns pointer, taps, keys and commands into opening and closing. Browsers tell of one move of the pointer a frame, so each is looked into at once. */
export class Pointing {
  readonly #document: Document;
  readonly #options: PointingOptions;
  readonly #listening = new AbortController();
  readonly #intent: IntentRun<Mark>;
  readonly #isAlive = aliveNowAndThen();
  #marks: readonly Mark[] = [];
  #hits: HitTest<Mark>;
  #hit: Hit<Mark> | undefined;
  #by: AskedBy = 'pointer';
  #seen: Seen | undefined;
  #pressedInCard = false;

  constructor(document: Document, options: PointingOptions) {
    this.#document = document;
    this.#options = options;
    this.#hits = hitTest(document, []);
    this.#intent = runIntent(WINDOW_TIMER, (change) => this.#changed(change), (mark) => options.onSoon(mark, this.#hit?.line ?? 0));
    this.#listen();
  }

  /** Replaces the marks that can be pointed at. */
  setMarks(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#hits = hitTest(this.#document, marks);
    this.#hit = undefined;
  }

  /** Opens a mark's card to stay, with the focus in it. */
  open(mark: Mark): void {
    this.#by = 'key';
    this.#intent.tell({ type: 'open', on: mark });
  }

  /** Pins the open card, or lets it go. */
  pin(): void {
    this.#intent.tell({ type: 'pin' });
  }

  dismiss(): void {
    this.#intent.tell({ type: 'dismiss' });
  }

  /** The mark whose card is open. */
  shown(): Mark | undefined {
    return shown(this.#intent.now());
  }

  end(): void {
    this.#listening.abort();
    this.#intent.end();
  }

  #listen(): void {
    const { signal } = this.#listening;
    const quietly = { signal, capture: true, passive: true };
    this.#document.addEventListener('pointermove', (event) => this.#moved(event), quietly);
    this.#document.addEventListener('pointerout', (event) => this.#left(event), quietly);
    this.#document.addEventListener('pointerdown', (event) => this.#pressed(event), quietly);
    this.#document.addEventListener('click', (event) => this.#clicked(event), quietly);
    this.#document.addEventListener('scroll', () => this.#scrolled(), quietly);
    this.#document.addEventListener('keydown', (event) => this.#typed(event), { signal, capture: true });
    this.#document.addEventListener('keyup', (event) => this.#held(event, false), { signal, capture: true });
    // A modal dialog or the full screen takes the page away from the card.
    this.#document.addEventListener('fullscreenchange', () => this.dismiss(), quietly);
    this.#document.addEventListener('toggle', ({ target }) => target instanceof Element && target.matches(':modal') && this.dismiss(), quietly);
  }

  #changed({ before, after, isPinned, by }: IntentChange<Mark>): void {
    const isAsked = by === 'open' || (by === 'press' && after !== before);
    if (after && (after !== before || isAsked)) {
      const line = this.#hit?.mark === after ? this.#hit.line : 0;
      this.#options.onOpen(after, line, by === 'open' || by === 'press' ? this.#by : 'pointer');
    } else if (before && !after) this.#options.onClose();
    this.#options.onPinned(isPinned);
  }

  #moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const now: Seen = { x: event.clientX, y: event.clientY, inCard: event.target === this.#options.host, pressed: event.buttons !== 0, alt: event.altKey };
    // Browsers tell of a move, too, when the page has moved under a pointer that stood still.
    if (this.#seen?.x === now.x && this.#seen.y === now.y && this.#seen.pressed === now.pressed) return;
    this.#seen = now;
    this.#look(madeAt(event));
  }

  /** Looks at what is under the pointer, at a time in milliseconds. */
  #look(at: number): void {
    if (!this.#isAlive(at)) {
      this.#options.onOrphaned();
      return;
    }
    repaint();
    const seen = this.#seen;
    if (!seen) return;
    const { inCard, pressed } = seen;
    if (pressed && !this.#pressedInCard && this.shown() && hasSelection(this.#document)) this.dismiss();
    this.#hit = inCard ? undefined : this.#hits.at(seen.x, seen.y);
    const over = this.#hit?.mark;
    const rest = restFor(this.#options.trigger(), { holdsKey: seen.alt, selects: pressed || (over !== undefined && isSelected(this.#document, over.range)) });
    const holds = inCard || (pressed && this.#pressedInCard) || this.#options.isHeld();
    this.#intent.tell({ type: 'pointer', point: seen, holds, ...(over && { over }), ...(rest !== undefined && { rest }) }, at);
  }

  #scrolled(): void {
    const seen = this.#seen;
    const over = seen && this.#intent.now().is === 'dwelling' ? this.#hits.at(seen.x, seen.y)?.mark : undefined;
    this.#intent.tell({ type: 'scroll', ...(seen && { point: seen }), ...(over && { over }) });
  }

  /** The pointer left the window. */
  #left(event: PointerEvent): void {
    if (!event.isTrusted || event.relatedTarget !== null || event.pointerType === 'touch') return;
    this.#seen = undefined;
    this.#intent.tell({ type: 'pointer', point: { x: event.clientX, y: event.clientY }, holds: this.#options.isHeld() });
  }

  /** A press on a mark that is not the page's own opens nothing before it is a click; any other press outside closes the card at once. */
  #pressed(event: PointerEvent): void {
    if (!event.isTrusted) return;
    this.#pressedInCard = event.target === this.#options.host;
    // A finger that comes down may be about to scroll: its tap is waited for.
    if (this.#pressedInCard || event.pointerType === 'touch') return;
    const hit = isPagesOwn(event.target) ? undefined : this.#hits.at(event.clientX, event.clientY);
    if (hit) this.#intent.tell({ type: 'pointer', point: { x: event.clientX, y: event.clientY }, over: hit.mark });
    else this.#intent.tell({ type: 'press' });
  }

  #clicked(event: PointerEvent): void {
    if (!event.isTrusted || event.button !== 0 || event.target === this.#options.host || event.detail === 0) return;
    const isTouch = event.pointerType === 'touch';
    const isOurs = !isPagesOwn(event.target) && (isTouch || (this.#options.trigger() !== 'key' && !hasModifier(event) && !hasSelection(this.#document)));
    const hit = isOurs ? this.#hits.at(event.clientX, event.clientY) : undefined;
    if (!hit && !isTouch) return;
    this.#hit = hit;
    this.#by = isTouch ? 'touch' : 'pointer';
    this.#intent.tell({ type: 'press', ...(hit && { on: hit.mark }) });
  }

  #typed(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    this.#held(event, true);
    if (event.key === 'Escape' && this.shown()) {
      event.stopPropagation();
      event.preventDefault();
      this.dismiss();
    }
    // Where the focus is nowhere, a key is for the place at which the reader is: after Escape that is the term again.
    if (event.target !== this.#document.body || (event.key !== 'Enter' && event.key !== 'Tab')) return;
    const mark = atCaret(this.#document, this.#marks);
    if (!mark) return;
    if (event.key === 'Tab' && focusFrom(mark.range, event.shiftKey)) event.preventDefault();
    if (event.key === 'Enter' && !hasModifier(event)) this.open(mark);
  }

  /** The key that is held to open cards went down or up. */
  #held(event: KeyboardEvent, isDown: boolean): void {
    if (event.key !== 'Alt' || event.repeat || !this.#seen || this.#options.trigger() !== 'key') return;
    this.#seen = { ...this.#seen, alt: isDown };
    // On a term the key is for us, and does not call the browser's menu.
    if (this.#hits.at(this.#seen.x, this.#seen.y)) event.preventDefault();
    this.#look(madeAt(event));
  }
}
