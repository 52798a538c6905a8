/**
 * When a card opens and closes, as a state machine without clock or page. `Mark` is whatever a card is opened for.
 *
 *   idle      nothing is open; a mark whose card was just dismissed is `spent` until the pointer has left it
 *   dwelling  the pointer rests on a mark; the card opens when it has rested long enough
 *   open      a card is open, the pointer is on its mark or in it
 *   leaving   a card is open, the pointer has left; it closes, or gives way to the mark pointed at, unless the pointer comes back
 *   pinned    a card is open until it is closed by Escape, by a click outside or by its pin
 */
export type Intent<Mark> =
  | { readonly is: 'idle'; readonly closedAt?: number; readonly spent?: Mark }
  | { readonly is: 'dwelling'; readonly on: Mark }
  | { readonly is: 'open'; readonly on: Mark }
  | { readonly is: 'leaving'; readonly on: Mark; readonly toward?: Mark }
  | { readonly is: 'pinned'; readonly on: Mark };

/** What happens. `over` is the mark under the pointer, absent where there is none; `at` is a time in milliseconds. */
export type Happening<Mark> =
  | { readonly type: 'pointer'; readonly over?: Mark; readonly inCard?: boolean; readonly at: number }
  | { readonly type: 'timer'; readonly at: number }
  /** A command, a key or a row of the panel asks for a card: it stays until dismissed. */
  | { readonly type: 'open'; readonly on: Mark }
  | { readonly type: 'pin' }
  /** Escape, a click outside, the page moved on. */
  | { readonly type: 'dismiss'; readonly at: number };

/**
 * A new state, and for how many milliseconds to wait before the next `timer`. Without `wait` a running timer runs on as
 * long as the state is of the same name, and is stopped otherwise.
 */
export interface Step<Mark> {
  readonly next: Intent<Mark>;
  readonly wait?: number;
}

/** Milliseconds. Rest before the first card; before a further one just after; and grace for the way to the card. */
export const OPEN_AFTER = 400;
export const OPEN_AFTER_WARM = 100;
export const CLOSE_AFTER = 300;
const WARM_FOR = 300;

/** The state after something happened. */
export function step<Mark>(now: Intent<Mark>, happening: Happening<Mark>): Step<Mark> {
  switch (happening.type) {
    case 'open':
      return { next: { is: 'pinned', on: happening.on } };
    case 'dismiss':
      return { next: dismissed(now, happening.at) };
    case 'pin':
      return { next: pinned(now) };
    case 'timer':
      return { next: afterWaiting(now, happening.at) };
    case 'pointer':
      return pointed(now, happening);
  }
}

/** The mark whose card is to be shown in a state, if any. */
export function shown<Mark>(intent: Intent<Mark>): Mark | undefined {
  if (intent.is === 'open' || intent.is === 'leaving' || intent.is === 'pinned') return intent.on;
  return undefined;
}

function dismissed<Mark>(now: Intent<Mark>, at: number): Intent<Mark> {
  if (now.is === 'idle') return now;
  return { is: 'idle', closedAt: at, spent: now.on };
}

function pinned<Mark>(now: Intent<Mark>): Intent<Mark> {
  if (now.is === 'pinned') return { is: 'open', on: now.on };
  return now.is === 'open' || now.is === 'leaving' ? { is: 'pinned', on: now.on } : now;
}

function afterWaiting<Mark>(now: Intent<Mark>, at: number): Intent<Mark> {
  if (now.is === 'dwelling') return { is: 'open', on: now.on };
  if (now.is === 'leaving') return now.toward === undefined ? { is: 'idle', closedAt: at } : { is: 'open', on: now.toward };
  return now;
}

function pointed<Mark>(now: Intent<Mark>, { over, inCard = false, at }: Extract<Happening<Mark>, { type: 'pointer' }>): Step<Mark> {
  switch (now.is) {
    case 'pinned':
      return { next: now };
    case 'idle':
      if (over === undefined) return { next: now.spent === undefined ? now : { is: 'idle' } };
      if (over === now.spent) return { next: now };
      return { next: { is: 'dwelling', on: over }, wait: at - (now.closedAt ?? -Infinity) <= WARM_FOR ? OPEN_AFTER_WARM : OPEN_AFTER };
    case 'dwelling':
      if (over === now.on) return { next: now };
      return over === undefined ? { next: { is: 'idle' } } : { next: { is: 'dwelling', on: over }, wait: OPEN_AFTER };
    case 'open':
      return inCard || over === now.on ? { next: now } : { next: leaving(now.on, over), wait: CLOSE_AFTER };
    case 'leaving':
      return { next: inCard || over === now.on ? { is: 'open', on: now.on } : leaving(now.on, over) };
  }
}

function leaving<Mark>(on: Mark, toward: Mark | undefined): Intent<Mark> {
  return { is: 'leaving', on, ...(toward !== undefined && { toward }) };
}
