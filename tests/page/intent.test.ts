import { describe, expect, test } from 'vitest';
import { CLOSE_AFTER, OPEN_AFTER, OPEN_AFTER_WARM, shown, step, type Happening, type Intent } from '../../src/page/intent.ts';

const over = (mark: string, at = 1000): Happening<string> => ({ type: 'pointer', over: mark, at });
const off = (at = 1000): Happening<string> => ({ type: 'pointer', at });
const inCard: Happening<string> = { type: 'pointer', inCard: true, at: 1000 };
const timer: Happening<string> = { type: 'timer', at: 2000 };
const dismiss: Happening<string> = { type: 'dismiss', at: 3000 };

const table: [string, Intent<string>, Happening<string>, Intent<string>, number?][] = [
  ['the pointer comes upon a mark', { is: 'idle' }, over('a'), { is: 'dwelling', on: 'a' }, OPEN_AFTER],
  ['the pointer passes over nothing', { is: 'idle' }, off(), { is: 'idle' }],
  ['just after a card was closed the next opens sooner', { is: 'idle', closedAt: 900 }, over('a'), { is: 'dwelling', on: 'a' }, OPEN_AFTER_WARM],
  ['long after it does not', { is: 'idle', closedAt: 100 }, over('a'), { is: 'dwelling', on: 'a' }, OPEN_AFTER],
  ['a dismissed mark stays shut while pointed at', { is: 'idle', spent: 'a' }, over('a'), { is: 'idle', spent: 'a' }],
  ['until the pointer has left it', { is: 'idle', spent: 'a' }, off(), { is: 'idle' }],
  ['another mark opens at once', { is: 'idle', spent: 'a' }, over('b'), { is: 'dwelling', on: 'b' }, OPEN_AFTER],
  ['resting goes on', { is: 'dwelling', on: 'a' }, over('a'), { is: 'dwelling', on: 'a' }],
  ['leaving before the time opens nothing', { is: 'dwelling', on: 'a' }, off(), { is: 'idle' }],
  ['moving to another mark begins anew', { is: 'dwelling', on: 'a' }, over('b'), { is: 'dwelling', on: 'b' }, OPEN_AFTER],
  ['having rested opens', { is: 'dwelling', on: 'a' }, timer, { is: 'open', on: 'a' }],
  ['Escape while resting', { is: 'dwelling', on: 'a' }, dismiss, { is: 'idle', closedAt: 3000, spent: 'a' }],
  ['staying on the mark keeps it open', { is: 'open', on: 'a' }, over('a'), { is: 'open', on: 'a' }],
  ['so does going into the card', { is: 'open', on: 'a' }, inCard, { is: 'open', on: 'a' }],
  ['leaving gives grace', { is: 'open', on: 'a' }, off(), { is: 'leaving', on: 'a' }, CLOSE_AFTER],
  ['over another mark too', { is: 'open', on: 'a' }, over('b'), { is: 'leaving', on: 'a', toward: 'b' }, CLOSE_AFTER],
  ['coming back in time keeps it open', { is: 'leaving', on: 'a' }, inCard, { is: 'open', on: 'a' }],
  ['grace runs on', { is: 'leaving', on: 'a' }, off(), { is: 'leaving', on: 'a' }],
  ['grace over, the card closes', { is: 'leaving', on: 'a' }, timer, { is: 'idle', closedAt: 2000 }],
  ['or gives way to the mark pointed at', { is: 'leaving', on: 'a', toward: 'b' }, timer, { is: 'open', on: 'b' }],
  ['a pin holds it', { is: 'open', on: 'a' }, { type: 'pin' }, { is: 'pinned', on: 'a' }],
  ['and lets it go', { is: 'pinned', on: 'a' }, { type: 'pin' }, { is: 'open', on: 'a' }],
  ['nothing to pin', { is: 'idle' }, { type: 'pin' }, { is: 'idle' }],
  ['a pinned card stays when the pointer goes', { is: 'pinned', on: 'a' }, off(), { is: 'pinned', on: 'a' }],
  ['and over other marks', { is: 'pinned', on: 'a' }, over('b'), { is: 'pinned', on: 'a' }],
  ['a command opens to stay', { is: 'open', on: 'a' }, { type: 'open', on: 'b' }, { is: 'pinned', on: 'b' }],
  ['Escape closes the pinned', { is: 'pinned', on: 'a' }, dismiss, { is: 'idle', closedAt: 3000, spent: 'a' }],
  ['a late timer changes nothing', { is: 'pinned', on: 'a' }, timer, { is: 'pinned', on: 'a' }],
];

test.each(table)('%s', (_, now, happening, next, wait) => {
  const result = step(now, happening);
  expect(result.next).toEqual(next);
  expect(result.wait).toBe(wait);
});

describe('a card is shown', () => {
  test.each<[Intent<string>, string | undefined]>([[{ is: 'idle' }, undefined], [{ is: 'dwelling', on: 'a' }, undefined], [{ is: 'open', on: 'a' }, 'a'], [{ is: 'leaving', on: 'a', toward: 'b' }, 'a'], [{ is: 'pinned', on: 'a' }, 'a']])('in %j: %s', (intent, mark) => {
    expect(shown(intent)).toBe(mark);
  });
});
