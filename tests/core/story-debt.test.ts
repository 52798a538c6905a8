import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/core/calendar-date.ts';
import type { Entity } from '../../src/core/entity.ts';
import { eventsOf, happenedBetween, pageTimeline } from '../../src/core/page-timeline.ts';
import { storyDebt } from '../../src/core/story-debt.ts';
import { sayDebt } from '../../src/words/say-debt.ts';

const day = (text: string) => parseDate(text) ?? expect.fail(text);
const entity = (id: string, events: readonly [string, 1 | 2 | 3][], states: readonly string[] = [], weight: 1 | 2 | 3 = 2): Entity => ({
  id, kind: 'event', topic: 'ukraine', name: id, gist: '', background: '', places: [], weight, related: [], sources: [], general: [], holders: [], checked: day('2025-06'),
  states: states.map((from) => ({ from: day(from), label: `${id} from ${from}`, text: '', sources: [] })),
  events: events.map(([on, heavy]) => ({ on: day(on), text: `${id} on ${on}`, weight: heavy, sources: [] })),
});
const STORY = day('2017-01-31');

describe('what a story owes its reader', () => {
  const entities = [
    entity('unchanged', [['2016-01-01', 3]]),
    entity('footnote', [['2019-01-01', 1]]),
    entity('turned', [['2018-05-05', 3], ['2019-01-01', 1]]),
    entity('restated', [], ['2015-01-01', '2020-02-02']),
    entity('soon', [['2017-02-13', 3]]),
  ];
  const debt = storyDebt(entities, STORY);
  test('terms with another state or a turning point count, others do not', () => expect(debt.changed.map(({ entity: { id } }) => id).sort()).toEqual(['restated', 'soon', 'turned']));
  test('the weightiest change is first, of equally heavy ones the earlier', () => expect(debt.changed.map(({ change }) => change.text)).toEqual(['soon on 2017-02-13', 'turned on 2018-05-05', 'restated from 2020-02-02']));
  test('it is said in words', () => {
    expect(sayDebt(debt)).toBe('3 of 5 terms have changed since this was published');
    expect(sayDebt(storyDebt([entities[4] ?? expect.fail()], STORY))).toBe('1 of 1 term has changed since this was published');
    expect(sayDebt(storyDebt(entities.slice(0, 2), STORY))).toMatch(/^None of 2 terms has changed/);
  });
  test('on the last day there is none', () => expect(storyDebt(entities, day('2026-01-01')).changed).toEqual([]));
});

describe('the page’s time', () => {
  const many = entity('many', Array.from({ length: 300 }, (_, i): [string, 1 | 2 | 3] => [`${1990 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-05`, i % 10 === 0 ? 3 : 1]));
  test('what led here and what came after are parted by the story’s day', () => {
    const { before, after } = pageTimeline(eventsOf([entity('a', [['2017-01-31', 2], ['2017-02', 2], ['2016-12-31', 2]])]), STORY, 'all', 40);
    expect(before.map(({ event }) => event.text)).toEqual(['a on 2016-12-31', 'a on 2017-01-31']);
    expect(after.map(({ event }) => event.text)).toEqual(['a on 2017-02']);
  });
  test('a month shows a month', () => {
    const { before, after } = pageTimeline(eventsOf([many]), STORY, 'month', 40);
    expect([...before, ...after].length).toBeLessThanOrEqual(2);
  });
  test('of three hundred the weightiest are shown, and the others are counted', () => {
    const { before, after, lighter } = pageTimeline(eventsOf([many]), STORY, 'all', 40);
    expect(before.length + after.length).toBe(40);
    expect(lighter).toBe(260);
    expect([...before, ...after].filter(({ event }) => event.weight === 3)).toHaveLength(30);
  });
  test('what two entries tell alike is told once', () => {
    const twice = entity('a', [['2016-01-01', 2]]);
    expect(eventsOf([twice, { ...twice, id: 'b' }])).toHaveLength(1);
  });
  test('what happened between two days, the weightiest first', () => {
    const found = happenedBetween([entity('a', [['2017-01-01', 1], ['2017-01-28', 1], ['2017-01-29', 3], ['2017-02-01', 3]])], day('2017-01-28'), day('2017-01-29'));
    expect(found.map(({ event }) => event.text)).toEqual(['a on 2017-01-29', 'a on 2017-01-28']);
  });
});
