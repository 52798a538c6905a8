import { describe, expect, test } from 'vitest';
import { CLOSE_AFTER, OPEN_AFTER, OPEN_AFTER_WARM, restFor, shown, step, type Happening, type Intent, type Pointed } from '../../src/page/intent.ts';

const here = { x: 100, y: 100 };
const [near, far] = [{ x: 103, y: 101 }, { x: 104, y: 104 }];
const over = (mark: string, more: Partial<Pointed<string>> = {}): Happening<string> => ({ type: 'pointer', over: mark, at: 1000, point: here, rest: OPEN_AFTER, ...more });
const off = (more: Partial<Pointed<string>> = {}): Happening<string> => ({ type: 'pointer', at: 1000, point: here, rest: OPEN_AFTER, ...more });
const inCard = off({ holds: true });
const timer: Happening<string> = { type: 'timer', at: 2000 };
const dismiss: Happening<string> = { type: 'dismiss', at: 3000 };
const press = (on?: string): Happening<string> => ({ type: 'press', at: 3000, ...(on !== undefined && { on }) });
const dwelling = (on: string, wait = OPEN_AFTER): Intent<string> => ({ is: 'dwelling', on, from: here, wait });
const toward = (mark: string, since: number): Intent<string> => ({ is: 'leaving', on: 'a', toward: { mark, from: here, since } });

const table: [string, Intent<string>, Happening<string>, Intent<string>, number?][] = [
  ['the pointer comes upon a mark', { is: 'idle' }, over('a'), dwelling('a'), OPEN_AFTER],
  ['the pointer passes over nothing', { is: 'idle' }, off(), { is: 'idle' }],
  ['where pointing opens nothing, nothing begins', { is: 'idle' }, { type: 'pointer', over: 'a', at: 1000, point: here }, { is: 'idle' }],
  ['just after a card was closed the next opens sooner', { is: 'idle', closedAt: 900 }, over('a'), dwelling('a', OPEN_AFTER_WARM), OPEN_AFTER_WARM],
  ['long after it does not', { is: 'idle', closedAt: 100 }, over('a'), dwelling('a'), OPEN_AFTER],
  ['passing over nothing in between leaves it warm', { is: 'idle', closedAt: 900 }, off(), { is: 'idle', closedAt: 900 }],
  ['a dismissed mark stays shut while pointed at', { is: 'idle', spent: 'a' }, over('a', { point: far }), { is: 'idle', spent: 'a' }],
  ['until the pointer has left it', { is: 'idle', spent: 'a' }, off(), { is: 'idle' }],
  ['another mark opens all the same', { is: 'idle', spent: 'a' }, over('b'), dwelling('b'), OPEN_AFTER],
  ['a trembling hand rests', dwelling('a'), over('a', { point: near }), dwelling('a')],
  ['moving more than that begins anew', dwelling('a'), over('a', { point: far }), { is: 'dwelling', on: 'a', from: far, wait: OPEN_AFTER }, OPEN_AFTER],
  ['and stays warm', dwelling('a', OPEN_AFTER_WARM), over('a', { point: far }), { is: 'dwelling', on: 'a', from: far, wait: OPEN_AFTER_WARM }, OPEN_AFTER_WARM],
  ['leaving before the time opens nothing', dwelling('a'), off(), { is: 'idle' }],
  ['beginning to select text opens nothing', dwelling('a'), { type: 'pointer', over: 'a', at: 1000, point: here }, { is: 'idle' }],
  ['moving to another mark begins anew', dwelling('a'), over('b'), dwelling('b'), OPEN_AFTER],
  ['having rested opens', dwelling('a'), timer, { is: 'open', on: 'a' }],
  ['scrolling ends the rest', dwelling('a'), { type: 'scroll', point: here }, { is: 'idle', scrolledAt: here }],
  ['unless the mark stays under the pointer: then it begins anew', dwelling('a'), { type: 'scroll', point: here, over: 'a' }, dwelling('a'), OPEN_AFTER],
  ['another that slid there is not rested on', dwelling('a'), { type: 'scroll', point: here, over: 'b' }, { is: 'idle', scrolledAt: here }],
  ['a mark that slides under the pointer is not pointed at', { is: 'idle', scrolledAt: here }, over('b'), { is: 'idle', scrolledAt: here }],
  ['until the pointer itself moves', { is: 'idle', scrolledAt: here }, over('b', { point: far }), { is: 'dwelling', on: 'b', from: far, wait: OPEN_AFTER }, OPEN_AFTER],
  ['scrolling keeps shut what was dismissed', { is: 'idle', spent: 'a', closedAt: 5 }, { type: 'scroll' }, { is: 'idle', spent: 'a', closedAt: 5 }],
  ['scrolling leaves an open card', { is: 'open', on: 'a' }, { type: 'scroll', point: here }, { is: 'open', on: 'a' }],
  ['Escape while resting', dwelling('a'), dismiss, { is: 'idle', spent: 'a' }],
  ['staying on the mark keeps it open', { is: 'open', on: 'a' }, over('a'), { is: 'open', on: 'a' }],
  ['also where pointing would not open it', { is: 'open', on: 'a' }, { type: 'pointer', over: 'a', at: 1000, point: far }, { is: 'open', on: 'a' }],
  ['so does going into the card', { is: 'open', on: 'a' }, inCard, { is: 'open', on: 'a' }],
  ['leaving gives grace', { is: 'open', on: 'a' }, off(), { is: 'leaving', on: 'a' }, CLOSE_AFTER],
  ['over another mark too', { is: 'open', on: 'a' }, over('b'), toward('b', 1000), CLOSE_AFTER],
  ['coming back in time keeps it open', { is: 'leaving', on: 'a' }, inCard, { is: 'open', on: 'a' }],
  ['grace runs on', { is: 'leaving', on: 'a' }, off(), { is: 'leaving', on: 'a' }],
  ['grace over, the card closes', { is: 'leaving', on: 'a' }, timer, { is: 'idle', closedAt: 2000 }],
  ['or gives way to the mark on which the pointer rests', toward('b', 1900), timer, { is: 'open', on: 'b' }],
  ['but not yet to one that it is passing', toward('b', 1950), timer, dwelling('b', OPEN_AFTER_WARM), 50],
  ['moving on over the other mark begins its rest anew', toward('b', 900), over('b', { point: far }), { is: 'leaving', on: 'a', toward: { mark: 'b', from: far, since: 1000 } }],
  ['resting there goes on', toward('b', 900), over('b', { point: near }), toward('b', 900)],
  ['a pin holds it', { is: 'open', on: 'a' }, { type: 'pin' }, { is: 'pinned', on: 'a' }],
  ['and lets it go', { is: 'pinned', on: 'a' }, { type: 'pin' }, { is: 'open', on: 'a' }],
  ['nothing to pin', { is: 'idle' }, { type: 'pin' }, { is: 'idle' }],
  ['a pinned card stays when the pointer goes', { is: 'pinned', on: 'a' }, off(), { is: 'pinned', on: 'a' }],
  ['and over other marks', { is: 'pinned', on: 'a' }, over('b'), { is: 'pinned', on: 'a' }],
  ['a press opens at once, to stay', { is: 'idle' }, press('a'), { is: 'pinned', on: 'a' }],
  ['also what was dismissed', { is: 'idle', spent: 'a' }, press('a'), { is: 'pinned', on: 'a' }],
  ['a press on an open card’s mark pins it', { is: 'open', on: 'a' }, press('a'), { is: 'pinned', on: 'a' }],
  ['a second one closes it', { is: 'pinned', on: 'a' }, press('a'), { is: 'idle', closedAt: 3000, spent: 'a' }],
  ['a press on another mark changes to its card', { is: 'pinned', on: 'a' }, press('b'), { is: 'pinned', on: 'b' }],
  ['a press elsewhere closes', { is: 'pinned', on: 'a' }, press(), { is: 'idle', closedAt: 3000, spent: 'a' }],
  ['a press elsewhere while nothing is open', { is: 'idle' }, press(), { is: 'idle' }],
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
  test.each<[Intent<string>, string | undefined]>([[{ is: 'idle' }, undefined], [dwelling('a'), undefined], [{ is: 'open', on: 'a' }, 'a'], [toward('b', 1), 'a'], [{ is: 'pinned', on: 'a' }, 'a']])('in %j: %s', (intent, mark) => {
    expect(shown(intent)).toBe(mark);
  });
});

test.each([
  ['hover', false, false, OPEN_AFTER], ['hover', true, false, OPEN_AFTER], ['hover', false, true, undefined],
  ['click', false, false, undefined], ['click', true, false, undefined],
  ['key', false, false, undefined], ['key', true, false, OPEN_AFTER_WARM], ['key', true, true, undefined],
] as const)('by %s, key held %s, selecting %s: rest %s', (trigger, holdsKey, selects, rest) => {
  expect(restFor(trigger, { holdsKey, selects })).toBe(rest);
});
