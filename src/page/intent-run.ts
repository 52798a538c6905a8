import { shown, step, type Happening, type Intent } from './intent.ts';

/** A clock that can be set, given from outside so that tests need not wait. */
export interface Timer {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Calls `ring` once after some milliseconds. Returns what stops it. */
  start(milliseconds: number, ring: () => void): () => void;
}

/** Intent at work: it takes what happens and keeps its own timer. */
export interface IntentRun<Mark> {
  /** Takes what happened at a time of the timer's clock, or just now. A rest is counted from then: a page hears of a move up to a frame after the hand made it. */
  tell(happening: Untimed<Happening<Mark>>, at?: number): void;
  now(): Intent<Mark>;
  /** Stops the timer; nothing opens or closes by itself from then on. */
  end(): void;
}

/** A change of what is to be seen. */
export interface IntentChange<Mark> {
  readonly before: Mark | undefined;
  readonly after: Mark | undefined;
  readonly isPinned: boolean;
  readonly by: Happening<Mark>['type'];
}

/** A happening without its time, which the run adds. */
type Untimed<T> = T extends unknown ? Omit<T, 'at'> : never;

/** Milliseconds before a card opens at which it can be made ready: most passes over a term are over by then. */
const READY_BEFORE = 150;

/**
 * Runs the intent machine on a timer and tells of every step that was taken. `onSoon` is told of the mark whose card opens soon, and
 * undefined where it came to nothing.
 */
export function runIntent<Mark>(timer: Timer, changed: (change: IntentChange<Mark>) => void, onSoon: (mark: Mark | undefined) => void = () => undefined): IntentRun<Mark> {
  let now: Intent<Mark> = { is: 'idle' };
  let soon: Mark | undefined;
  let stop: (() => void) | undefined;

  const happen = (happening: Untimed<Happening<Mark>>, at = timer.now()) => {
    const before = now;
    const { next, wait } = step(before, { ...happening, at } as Happening<Mark>);
    now = next;
    if (wait !== undefined || next.is !== before.is) {
      stop?.();
      stop = undefined;
    }
    if (wait !== undefined) stop = next.is === 'dwelling' && wait > READY_BEFORE ? inTwoSteps(at + wait, next.on) : ringAt(at + wait);
    if (soon !== undefined && (next.is !== 'dwelling' || next.on !== soon)) {
      soon = undefined;
      if (shown(next) === undefined) onSoon(undefined);
    }
    changed({ before: shown(before), after: shown(next), isPinned: next.is === 'pinned', by: happening.type });
  };
  const startUntil = (end: number, ring: () => void) => timer.start(Math.max(0, end - timer.now()), ring);
  const ringAt = (end: number) => startUntil(end, () => happen({ type: 'timer' }));
  const inTwoSteps = (end: number, mark: Mark) => startUntil(end - READY_BEFORE, () => {
    soon = mark;
    onSoon(mark);
    // What that took is not waited for again.
    stop = ringAt(end);
  });
  return {
    tell: happen,
    now: () => now,
    end: () => stop?.(),
  };
}

/** The window's own clock. */
export const WINDOW_TIMER: Timer = {
  now: () => performance.now(),
  start(milliseconds, ring) {
    // Browsers drop the fraction, and would ring too soon.
    const timer = setTimeout(ring, Math.ceil(milliseconds));
    return () => clearTimeout(timer);
  },
};
