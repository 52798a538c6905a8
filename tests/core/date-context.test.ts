import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay, lastDay, parseDate, type CalendarDate } from '../../src/core/calendar-date.ts';
import { dateContext, weightiest } from '../../src/core/date-context.ts';
import type { Entity } from '../../src/core/entity.ts';
import { parseInterval } from '../../src/core/interval.ts';

const on = (text: string): CalendarDate => parseDate(text) ?? expect.fail(text);
const state = (from: string, label: string, more: object = {}) => ({ from: on(from), label, text: `${label}.`, sources: [0], ...more });
const event = (day: string, text: string, weight: 1 | 2 | 3 = 2, more: object = {}) => ({ on: on(day), text, weight, sources: [0], ...more });

const AGREEMENT: Entity = {
  id: 'a', kind: 'agreement', topic: 'ukraine', name: 'A', gist: '', background: '', places: [], weight: 3, related: [], sources: [], general: [], holders: [],
  exists: parseInterval('2014-09-05/2022-02-22') ?? expect.fail(),
  states: [state('2014-09-05', 'Signed'), state('2015-02-12', 'In force')],
  events: [event('2014-09-05', 'Protocol', 3), event('2015-02-12', 'Package', 3), event('2016-05-01', 'Secret talks', 2, { known: on('2018-01-01') }), event('2019-12', 'Summit', 2), event('2022-02-22', 'Void', 3)],
  checked: on('2025-06'),
};

describe('as of a day', () => {
  test.each([
    ['2014-01-01', 'not yet', undefined, 0, 5],
    ['2014-09-05', 'existed', 'Signed', 1, 4],
    ['2017-01-31', 'existed', 'In force', 2, 3],
    ['2018-01-01', 'existed', 'In force', 3, 2],
    ['2022-02-22', 'ended', undefined, 5, 0],
    ['2024-01-01', 'ended', undefined, 5, 0],
  ])('%s: %s, %s, %i before, %i since', (day, existence, label, before, since) => {
    const context = dateContext(AGREEMENT, on(day));
    expect(context.existence).toBe(existence);
    expect(context.state?.label).toBe(label);
    expect(context.before).toHaveLength(before);
    expect(context.since).toHaveLength(since);
  });
  test('a state that begins where the entity ends tells what stands after it', () => {
    const dead: Entity = { ...AGREEMENT, states: [...AGREEMENT.states, state('2022-02-22', 'Void')] };
    expect(dateContext(dead, on('2022-02-21')).state?.label).toBe('In force');
    expect(dateContext(dead, on('2024-01-01'))).toMatchObject({ existence: 'ended', state: { label: 'Void' } });
  });
  test('what became known later is news of that later day, and says when it happened', () => {
    const { since } = dateContext(AGREEMENT, on('2017-01-31'));
    expect(since[0]).toMatchObject({ on: on('2018-01-01'), happened: on('2016-05-01'), text: 'Secret talks' });
  });
  test('an event dated to the story’s own month is not told as known', () => {
    expect(dateContext(AGREEMENT, on('2019-12-10')).before.map(({ text }) => text)).not.toContain('Summit');
    expect(dateContext(AGREEMENT, on('2019-12-31')).before.map(({ text }) => text)).toContain('Summit');
  });
  test('a story later than the check is said to be', () => {
    expect(dateContext(AGREEMENT, on('2025-06-30')).uncheckedThen).toBe(false);
    expect(dateContext(AGREEMENT, on('2025-07-01')).uncheckedThen).toBe(true);
  });
});

describe('offices', () => {
  const office: Entity = {
    ...AGREEMENT, kind: 'office', states: [], events: [], exists: parseInterval('1953/..') ?? expect.fail(),
    holders: [
      { from: on('2017-01-20'), to: on('2017-02-13'), name: 'First', sources: [0] },
      { from: on('2017-02-13'), to: on('2017-02-20'), name: 'Second', acting: true, sources: [0] },
      { from: on('2018-04'), name: 'Third', sources: [0] },
    ],
  };
  test.each([['2017-01-19', undefined], ['2017-01-31', 'First'], ['2017-02-13', 'Second'], ['2017-06-01', undefined], ['2018-04-10', undefined], ['2018-04-30', 'Third']])('on %s it is held by %s', (day, name) => {
    expect(dateContext(office, on(day)).holder?.name).toBe(name);
  });
  test('later holders are developments', () => {
    expect(dateContext(office, on('2017-01-31')).since.map(({ text }) => text)).toEqual(['Second (acting)', 'Third']);
    expect(dateContext(office, on('2017-01-31')).changed).toBe(true);
  });
});

test('the weightiest are chosen and told in order of time', () => {
  const { since } = dateContext(AGREEMENT, on('2014-12-01'));
  expect(weightiest(since, 2).map(({ text }) => text)).toEqual(['Package', 'Void']);
});

test('property: what stood and what came before never depends on anything dated later, and each event is on one side', () => {
  const day = fc.record({ year: fc.integer({ min: 2010, max: 2025 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
  const date = fc.oneof(day, day.map(({ year, month }) => ({ year, month })), day.map(({ year }) => ({ year })));
  const entity = fc.record({ events: fc.array(date, { maxLength: 8 }), states: fc.array(date, { maxLength: 5 }) }).map(({ events, states }): Entity => ({
    ...AGREEMENT,
    events: events.map((one, i) => ({ on: one, text: `e${i}`, weight: 2 as const, sources: [] })).sort((a, b) => firstDay(a.on) - firstDay(b.on)),
    states: states.map((one, i) => ({ from: one, label: `s${i}`, text: '', sources: [] })).sort((a, b) => firstDay(a.from) - firstDay(b.from)),
  }));
  fc.assert(fc.property(entity, day, (whole, story) => {
    const context = dateContext(whole, story);
    for (const one of context.before) expect(lastDay(one.on)).toBeLessThanOrEqual(firstDay(story));
    if (context.state) expect(lastDay(context.state.from)).toBeLessThanOrEqual(firstDay(story));
    expect(context.before.length + context.since.filter(({ text }) => text.startsWith('e')).length).toBe(whole.events.length);
    // Cutting away the future changes nothing about the past, as long as what follows a state is known to follow.
    const known: Entity = { ...whole, events: whole.events.filter((one) => lastDay(one.on) <= firstDay(story)) };
    expect(dateContext(known, story).before).toEqual(context.before);
    expect(dateContext(known, story).state).toEqual(context.state);
  }));
});
