import { hitTest, type Hit, type HitTest } from '../page/hit-test.ts';
import { shown, step, type Happening, type Intent } from '../page/intent.ts';
import { isAlive } from '../platform/tabs.ts';
import type { Mark } from './reading.ts';

/** What pointing leads to. */
export interface PointingOptions {
  readonly host: Element;
  /** Show the card of a mark at one of its lines; `byKey` where it was asked for rather than pointed at. */
  readonly onOpen: (mark: Mark, line: DOMRect, byKey: boolean) => void;
  readonly onClose: () => void;
  readonly onPinned: (pinned: boolean) => void;
  /** The extension was reloaded under the page. */
  readonly onOrphaned: () => void;
}

/** Turns pointer, Escape and commands into opening and closing. */
export interface Pointing {
  /** Replaces the marks that can be pointed at. */
  setMarks(marks: readonly Mark[]): void;
  /** Opens a mark's card to stay. */
  open(mark: Mark): void;
  pin(): void;
  dismiss(): void;
  /** The mark whose card is open. */
  shown(): Mark | undefined;
  end(): void;
}

/** Listens on the document, with one look at what is under the pointer a frame. */
export function pointing(document: Document, options: PointingOptions): Pointing {
  const { host, onOpen, onClose, onPinned, onOrphaned } = options;
  let intent: Intent<Mark> = { is: 'idle' };
  let marks: HitTest<Mark> = hitTest(document, []);
  let hit: Hit<Mark> | undefined;
  let timer: number | undefined;
  let last: { x: number; y: number; inCard: boolean; pressed: boolean } | undefined;

  const happen = (happening: Happening<Mark>) => {
    const before = intent;
    const { next, wait } = step(intent, happening);
    intent = next;
    if (wait !== undefined || next.is !== before.is) window.clearTimeout(timer);
    if (wait !== undefined) timer = window.setTimeout(() => happen({ type: 'timer', at: performance.now() }), wait);
    showChange(shown(before), shown(next), happening.type === 'open');
    onPinned(next.is === 'pinned');
  };
  const showChange = (before: Mark | undefined, after: Mark | undefined, byKey: boolean) => {
    if (after && (after !== before || byKey)) {
      const line = (hit?.mark === after ? hit.line : undefined) ?? after.range.getClientRects()[0];
      if (line) onOpen(after, line, byKey);
    } else if (before && !after) onClose();
  };
  const look = () => {
    if (!last) return;
    const { x, y, inCard, pressed } = last;
    last = undefined;
    if (!isAlive()) return onOrphaned();
    // A pressed button means that text is being selected or something dragged.
    hit = inCard || pressed ? undefined : marks.at(x, y);
    happen({ type: 'pointer', inCard, at: performance.now(), ...(hit && { over: hit.mark }) });
  };
  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (!last) requestAnimationFrame(look);
    last = { x: event.clientX, y: event.clientY, inCard: event.target === host, pressed: event.buttons !== 0 };
  };
  const left = (event: PointerEvent) => {
    if (event.isTrusted && event.relatedTarget === null) happen({ type: 'pointer', at: performance.now() });
  };
  const pressed = (event: PointerEvent) => {
    if (event.isTrusted && event.target !== host) happen({ type: 'dismiss', at: performance.now() });
  };
  const tapped = (event: MouseEvent) => {
    if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch' || event.target === host) return;
    hit = marks.at(event.clientX, event.clientY);
    if (hit) happen({ type: 'open', on: hit.mark });
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || shown(intent) === undefined) return;
    event.stopPropagation();
    event.preventDefault();
    happen({ type: 'dismiss', at: performance.now() });
  };

  const listening = new AbortController();
  const quietly = { signal: listening.signal, capture: true, passive: true };
  document.addEventListener('pointermove', moved, quietly);
  document.addEventListener('pointerout', left, quietly);
  document.addEventListener('pointerdown', pressed, quietly);
  document.addEventListener('click', tapped, quietly);
  document.addEventListener('keydown', key, { signal: listening.signal, capture: true });

  return {
    setMarks(next) {
      marks = hitTest(document, next);
      hit = undefined;
    },
    open: (mark) => happen({ type: 'open', on: mark }),
    pin: () => happen({ type: 'pin' }),
    dismiss: () => happen({ type: 'dismiss', at: performance.now() }),
    shown: () => shown(intent),
    end() {
      listening.abort();
      window.clearTimeout(timer);
    },
  };
}
