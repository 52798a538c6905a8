import { expect, test } from 'vitest';
import { parseDate } from '../../src/core/calendar-date.ts';
import type { Entity } from '../../src/core/entity.ts';
import { parseInterval } from '../../src/core/interval.ts';
import { WIDTH, drawTimeline } from '../../src/ui/timeline-scale.ts';

const day = (text: string) => parseDate(text) ?? expect.fail(text);
const entity = (dates: readonly string[], exists?: string): Entity => ({
  id: 'a', kind: 'event', topic: 'ukraine', name: 'A', gist: '', background: '', places: [], weight: 2, related: [], sources: [], general: [], states: [], holders: [],
  ...(exists && { exists: parseInterval(exists) ?? expect.fail(exists) }),
  events: dates.map((on) => ({ on: day(on), text: on, weight: 3, sources: [] })), checked: day('2025-06'),
});
const today = day('2026-11-22');

test('nothing dated, nothing drawn', () => expect(drawTimeline(entity([]), undefined, today)).toBeUndefined());

test('time runs from left to right, and each event lies on its side of the story', () => {
  const drawing = drawTimeline(entity(['2014-09-05', '2015-02-12', '2022-02-22'], '2014-09-05/2022-02-22'), day('2017-01-31'), today) ?? expect.fail();
  const xs = drawing.events.map(({ x }) => x);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect(drawing.events.map(({ side }) => side)).toEqual(['before', 'before', 'since']);
  expect(drawing.story).toBeGreaterThan(xs[1] ?? 0);
  expect(drawing.story).toBeLessThan(xs[2] ?? 0);
  expect(drawing.span).toEqual({ from: xs[0], to: xs[2], isOpen: false });
});

test('where no end is known the span is drawn up to the last check, not to today', () => {
  const drawing = drawTimeline(entity(['2014-09-05'], '2014-09-05/..'), undefined, today) ?? expect.fail();
  expect(drawing.span.to).toBeLessThan(WIDTH - 10);
  expect(drawing.span.isOpen).toBe(true);
});

test('two events are dots, forty are strokes that can be told apart; what falls together is one, of the greatest weight', () => {
  const two = drawTimeline(entity(['2014-09-05', '2022-02-22']), day('2017-01-31'), today) ?? expect.fail();
  expect([two.events.length, two.isDense]).toEqual([2, false]);
  const dates = Array.from({ length: 40 }, (_, i) => `20${String(4 + Math.floor(i / 2)).padStart(2, '0')}-0${i % 2 === 0 ? 2 : 9}-14`);
  const forty = drawTimeline(entity(dates), day('2017-01-31'), today) ?? expect.fail();
  expect(forty.isDense).toBe(true);
  expect(forty.events).toHaveLength(40);
  const whole = entity(['2014-09-05', '2014-09-06', '2014-09-07', '2022-02-22']);
  const merged = drawTimeline({ ...whole, events: whole.events.map((one, i) => ({ ...one, weight: i === 1 ? 3 : 1 })) }, undefined, today) ?? expect.fail();
  expect(merged.events.map(({ weight }) => weight)).toEqual([3, 1]);
  const parted = drawTimeline(whole, day('2014-09-06'), today) ?? expect.fail();
  expect(parted.events.map(({ side }) => side)).toEqual(['before', 'since', 'since']);
});

test.each(['1949-04-04', '2013-12-31', '2014-09-06', '2022-02-20', '2026-11-22'])('the story of %s is named, and no name runs into another', (story) => {
  const drawing = drawTimeline(entity(['2014-09-05', '2022-02-22']), day(story), today) ?? expect.fail();
  const spans = drawing.labels.map(({ x, text, anchor }) => {
    const width = text.length * 5.6;
    const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { from, to: from + width };
  });
  expect(drawing.labels.some(({ isStory }) => isStory)).toBe(true);
  expect(drawing.labels.some(({ text }) => text === 'today')).toBe(story !== '2026-11-22');
  for (const [i, a] of spans.entries()) {
    expect(a.from).toBeGreaterThanOrEqual(0);
    expect(a.to).toBeLessThanOrEqual(WIDTH);
    for (const b of spans.slice(i + 1)) expect(a.to < b.from || b.to < a.from).toBe(true);
  }
});
