/**
 * When a card opens and closes, as a state machine without clock or page. `Mark` is whatever a card is opened for.
 *
 *   idle      nothing is open; a mark whose card was just dismissed is `spent` until the pointer has left it
 *   dwelling  the pointer rests on a mark; the card opens when it has rested long enough
 *   open      a card is open, the pointer is on its mark or in it
 *   leaving   a card is open, the pointer has left; it closes, or gives way to the mark pointed at, unless the pointer comes back
 *   pinned    a card is open until it is closed by Escape, by a press outside or by its pin
 */
export type Intent<Mark> =
  | { readonly is: 'idle'; readonly closedAt?: number; readonly spent?: Mark; readonly scrolledAt?: Point }
  | { readonly is: 'dwelling'; readonly on: Mark; readonly from: Point; readonly wait: number }
  | { readonly is: 'open'; readonly on: Mark }
  | { readonly is: 'leaving'; readonly on: Mark; readonly toward?: Toward<Mark> }
  | { readonly is: 'pinned'; readonly on: Mark };

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Another mark that the pointer has come upon while a card is open: where, and since when it rests there. */
interface Toward<Mark> {
  readonly mark: Mark;
  readonly from: Point;
  readonly since: number;
}

/** What happens. `at` is a time in milliseconds. */
export type Happening<Mark> =
  | Pointed<Mark>
  | { readonly type: 'timer'; readonly at: number }
  /** The page was scrolled under the pointer, which stands at `point` where that is known, and by now over a mark. */
  | { readonly type: 'scroll'; readonly point?: Point; readonly over?: Mark }
  /** A click or a tap that is not the page's own: on a mark, or elsewhere outside of the card. */
  | { readonly type: 'press'; readonly on?: Mark; readonly at: number }
  /** A command, a key or a row of the panel asks for a card: it stays until dismissed. */
  | { readonly type: 'open'; readonly on: Mark }
  | { readonly type: 'pin' }
  /** Escape, a text being selected, the page moved on. */
  | { readonly type: 'dismiss'; readonly at: number };

/** The pointer was moved, or what it may do has changed. */
export interface Pointed<Mark> {
  readonly type: 'pointer';
  readonly at: number;
  readonly point: Point;
  /** The mark under the pointer. */
  readonly over?: Mark;
  /** For how many milliseconds it must rest there for a card; absent where pointing opens none. See `restFor`. */
  readonly rest?: number;
  /** Whether it is in the card, or the card is held open otherwise: by the focus, or by text being selected in it. */
  readonly holds?: boolean;
}

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
/** Pixels by which a resting hand may tremble. */
const TREMOR = 4;

/** How the reader wants to open cards: by resting the pointer, by a click, or by pointing while a key is held. */
export type Trigger = 'hover' | 'click' | 'key';

/** How long the pointer must rest on a mark for a card; undefined where pointing opens none: never while text is being selected. */
export function restFor(trigger: Trigger, hand: { readonly holdsKey: boolean; readonly selects: boolean }): number | undefined {
  if (hand.selects || trigger === 'click') return undefined;
  if (trigger === 'key') return hand.holdsKey ? OPEN_AFTER_WARM : undefined;
  return OPEN_AFTER;
}

/** The state after something happened. */
export function step<Mark>(now: Intent<Mark>, happening: Happening<Mark>): Step<Mark> {
  switch (happening.type) {
    case 'open':
      return { next: { is: 'pinned', on: happening.on } };
    case 'press':
      return { next: pressed(now, happening.on, happening.at) };
    case 'dismiss':
      return { next: dismissed(now, happening.at) };
    case 'pin':
      return { next: pinned(now) };
    case 'scroll':
      return scrolled(now, happening);
    case 'timer':
      return afterWaiting(now, happening.at);
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
  // Only a card that was seen makes the next one come sooner.
  return { is: 'idle', spent: now.on, ...(shown(now) !== undefined && { closedAt: at }) };
}

/** A press on a mark opens its card to stay, a second one closes it; a press elsewhere closes what is open. */
function pressed<Mark>(now: Intent<Mark>, on: Mark | undefined, at: number): Intent<Mark> {
  if (on === undefined || (now.is === 'pinned' && now.on === on)) return dismissed(now, at);
  return { is: 'pinned', on };
}

function pinned<Mark>(now: Intent<Mark>): Intent<Mark> {
  if (now.is === 'pinned') return { is: 'open', on: now.on };
  return now.is === 'open' || now.is === 'leaving' ? { is: 'pinned', on: now.on } : now;
}

/** A page that slides under a resting pointer is not pointed at: nothing opens before the pointer itself moves. An open card stays. */
function scrolled<Mark>(now: Intent<Mark>, { point, over }: Extract<Happening<Mark>, { type: 'scroll' }>): Step<Mark> {
  if (shown(now) !== undefined) return { next: now };
  // The mark that the pointer came to did not slide away from under it.
  if (now.is === 'dwelling' && now.on === over) return { next: now, wait: now.wait };
  const idle: Extract<Intent<Mark>, { is: 'idle' }> = now.is === 'idle' ? now : { is: 'idle' };
  return { next: { ...idle, ...(point && { scrolledAt: point }) } };
}

function afterWaiting<Mark>(now: Intent<Mark>, at: number): Step<Mark> {
  if (now.is === 'dwelling') return { next: { is: 'open', on: now.on } };
  if (now.is !== 'leaving') return { next: now };
  if (!now.toward) return { next: { is: 'idle', closedAt: at } };
  const { mark, from, since } = now.toward;
  // What the pointer is only passing when the card closes does not open yet.
  const missing = OPEN_AFTER_WARM - (at - since);
  if (missing <= 0) return { next: { is: 'open', on: mark } };
  return { next: { is: 'dwelling', on: mark, from, wait: OPEN_AFTER_WARM }, wait: missing };
}

function pointed<Mark>(now: Intent<Mark>, pointer: Pointed<Mark>): Step<Mark> {
  switch (now.is) {
    case 'pinned':
      return { next: now };
    case 'idle':
      return pointedIdle(now, pointer);
    case 'dwelling':
      return pointedDwelling(now, pointer);
    case 'open':
      return staysOpen(now.on, pointer) ? { next: now } : { next: leaving(now.on, undefined, pointer), wait: CLOSE_AFTER };
    case 'leaving':
      return { next: staysOpen(now.on, pointer) ? { is: 'open', on: now.on } : leaving(now.on, now.toward, pointer) };
  }
}

function pointedIdle<Mark>(now: Extract<Intent<Mark>, { is: 'idle' }>, { over, rest, point, at }: Pointed<Mark>): Step<Mark> {
  if (now.scrolledAt && isTremor(now.scrolledAt, point)) return { next: now };
  if (over !== undefined && over === now.spent) return { next: now };
  const warm = now.closedAt !== undefined && at - now.closedAt <= WARM_FOR;
  if (over === undefined || rest === undefined) return { next: { is: 'idle', ...(warm && { closedAt: now.closedAt }) } };
  const wait = warm ? Math.min(rest, OPEN_AFTER_WARM) : rest;
  return { next: { is: 'dwelling', on: over, from: point, wait }, wait };
}

function pointedDwelling<Mark>(now: Extract<Intent<Mark>, { is: 'dwelling' }>, { over, rest, point }: Pointed<Mark>): Step<Mark> {
  if (over === undefined || rest === undefined) return { next: { is: 'idle' } };
  if (over === now.on && isTremor(now.from, point)) return { next: now };
  const wait = over === now.on ? now.wait : rest;
  return { next: { is: 'dwelling', on: over, from: point, wait }, wait };
}

function staysOpen<Mark>(on: Mark, { over, holds = false }: Pointed<Mark>): boolean {
  return holds || over === on;
}

function leaving<Mark>(on: Mark, before: Toward<Mark> | undefined, { over, rest, point, at }: Pointed<Mark>): Intent<Mark> {
  if (over === undefined || rest === undefined) return { is: 'leaving', on };
  if (before?.mark === over && isTremor(before.from, point)) return { is: 'leaving', on, toward: before };
  return { is: 'leaving', on, toward: { mark: over, from: point, since: at } };
}

function isTremor(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= TREMOR;
}
