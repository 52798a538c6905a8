import type { Trigger } from '../page/intent.ts';
import type { Mark } from './reading.ts';

/** What asked for a card: a key or command, which wants the focus in it; a mouse or pen; a finger. */
export type AskedBy = 'key' | 'pointer' | 'touch';

/** What pointing leads to. */
export interface PointingOptions {
  /** The element that holds the card. */
  readonly host: Element;
  /** Whether the card is held open from within, by the focus. */
  readonly isHeld: () => boolean;
  readonly trigger: () => Trigger;
  /** The card of a mark, at one of its lines, is about to be shown if the pointer stays; undefined: it did not stay. */
  readonly onSoon: (mark: Mark | undefined, line: number) => void;
  /** Show the card of a mark at one of its lines. */
  readonly onOpen: (mark: Mark, line: number, by: AskedBy) => void;
  readonly onClose: () => void;
  readonly onPinned: (pinned: boolean) => void;
  /** The extension was reloaded under the page. */
  readonly onOrphaned: () => void;
}
