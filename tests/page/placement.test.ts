import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOutOfWindow, placeCard } from '../../src/page/placement.ts';

const line = (top: number) => ({ top, bottom: top + 28 });

describe('a card', () => {
  test.each([
    ['stands below its line', 100, 800, 400, 'below', 656, false],
    ['above, where there is no room below', 600, 800, 400, 'above', 584, false],
    ['where there is more room, if it fits on neither side', 300, 500, 400, 'above', 284, false],
    ['below, if that is more', 150, 500, 400, 'below', 306, false],
    ['docked in a low window, without a gap to its edge', 60, 200, 400, 'below', 104, true],
    ['docked at the upper edge for a low line', 150, 200, 400, 'above', 142, true],
    ['not docked where it is itself low', 60, 200, 80, 'below', 96, false],
  ] as const)('%s', (_, top, height, wanted, side, room, isDocked) => {
    expect(placeCard(line(top), height, wanted)).toEqual({ side, room: Math.min(room, 560), isDocked });
  });
  test('that is open stays on its side while the page is scrolled, as long as it can be read there', () => {
    expect(placeCard(line(560), 800, 400, 'below').side).toBe('below');
    expect(placeCard(line(640), 800, 400, 'below').side).toBe('above');
  });
  test('never lies over its line, whatever line and window', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 8, max: 90 }), fc.integer({ min: 120, max: 900 }), fc.integer({ min: 40, max: 1200 }), (top, tall, height, wanted) => {
      const at = { top, bottom: top + tall };
      const { side, room, isDocked } = placeCard(at, height, wanted);
      const gap = isDocked ? 0 : 8;
      const [from, to] = side === 'below' ? [isDocked ? height - room : at.bottom + gap, isDocked ? height : at.bottom + gap + room] : [isDocked ? 0 : at.top - gap - room, isDocked ? room : at.top - gap];
      if (room > 0) expect(from >= at.bottom || to <= at.top).toBe(true);
    }));
  });
});

test.each([[-40, true], [-28, true], [-27, false], [799, false], [800, true]])('a line at %d is out of a window of 800: %s', (top, out) => {
  expect(isOutOfWindow(line(top), 800)).toBe(out);
});
