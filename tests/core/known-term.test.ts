import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, firstDay, parseDate, type CalendarDate } from '../../src/core/calendar-date.ts';
import type { Entity } from '../../src/core/entity.ts';
import { isHidden, knownNow, unmetState, type KnownTerm } from '../../src/core/known-term.ts';

const on = (text: string): CalendarDate => parseDate(text) ?? expect.fail(text);
const state = (from: string, label: string, more: object = {}) => ({ from: on(from), label, text: `${label}.`, sources: [0], ...more });
const holder = (from: string, name: string, to?: string) => ({ from: on(from), name, sources: [0], ...(to && { to: on(to) }) });
const nothing: Entity = {
  id: 'a', kind: 'agreement', topic: 'ukraine', name: 'A', gist: '', background: '', places: [], weight: 3, related: [], sources: [], general: [], holders: [], states: [], events: [], checked: on('2025-06'),
};
const pact: Entity = { ...nothing, states: [state('2014-09-05', 'Signed'), state('2015-02-12', 'In force'), state('2022', 'Void')] };
const office: Entity = {
  ...nothing, kind: 'office', states: [state('2010-01-01', 'Reports to the king')],
  holders: [holder('2009-01-01', 'Ann', '2017-02-13'), { ...holder('2017-02-13', 'Bob', '2018-01-01'), acting: true as const }],
};

describe('what is kept of a term', () => {
  test.each<[string, Entity, string | undefined, Omit<KnownTerm, 'name'>]>([
    ['the state of the story’s day', pact, '2017-01-31', { state: '2015-02-12', on: '2017-01-31' }],
    ['nothing stood yet', pact, '2010-01-01', { state: '', on: '2010-01-01' }],
    ['a day that no state surely covers', pact, '2022-06-01', { state: '', on: '2022-06-01' }],
    ['no day', pact, undefined, { state: '', on: '' }],
    ['of state and holder the later', office, '2017-01-31', { state: '2010-01-01', on: '2017-01-31' }],
    ['a holder who came after the state', office, '2017-06-01', { state: '2017-02-13', on: '2017-06-01' }],
    ['an entry without states', nothing, '2017-01-31', { state: '', on: '2017-01-31' }],
  ])('%s', (_, entity, day, kept) => expect(knownNow(entity, day === undefined ? undefined : on(day))).toEqual({ name: 'A', ...kept }));
});

describe('a known term comes back with a state that was not met', () => {
  const met = (state: string, day: string): KnownTerm => ({ name: 'A', state, on: day });
  test.each<[string, Entity, string | undefined, KnownTerm, string | undefined]>([
    ['the same state on another day', pact, '2016-01-01', met('2015-02-12', '2017-01-31'), undefined],
    ['a later state', pact, '2017-01-31', met('2014-09-05', '2014-10-01'), 'In force, later'],
    ['an earlier state, in an older story', pact, '2014-10-01', met('2015-02-12', '2017-01-31'), 'Signed, other'],
    ['a first state, where there was none', pact, '2014-10-01', met('', '2010-01-01'), 'Signed, later'],
    ['a story before there was any', pact, '2010-01-01', met('2015-02-12', '2017-01-31'), undefined],
    ['a story that no state surely covers', pact, '2022-06-01', met('2015-02-12', '2017-01-31'), undefined],
    ['a state that may have begun before it was met', pact, '2023-01-01', met('', '2022-06-01'), 'Void, other'],
    ['a story without a day', pact, undefined, met('2015-02-12', '2017-01-31'), undefined],
    ['met in a story without a day', pact, '2023-01-01', met('', ''), undefined],
    ['a day that does not read as one', pact, '2023-01-01', met('2015-02-12', 'yesterday'), undefined],
    ['a new holder', office, '2017-06-01', met('2010-01-01', '2017-01-31'), 'Bob, later'],
    ['the entry’s date was corrected', pact, '2018-01-01', met('2015-02', '2017-01-31'), undefined],
    ['the entry lost its states', nothing, '2018-01-01', met('2015-02-12', '2017-01-31'), undefined],
  ])('%s', (_, entity, day, known, said) => {
    const story = day === undefined ? undefined : on(day);
    const unmet = unmetState(entity, story, known);
    expect(unmet && `${unmet.label}, ${unmet.isLater ? 'later' : 'other'}`).toBe(said);
    expect(isHidden(entity, story, { a: known })).toBe(said === undefined);
  });
  test('other known terms hide nothing, nor does what every object has', () => {
    expect(isHidden(pact, on('2017-01-31'), { b: met('', '') })).toBe(false);
    expect(isHidden({ ...pact, id: 'constructor' }, on('2017-01-31'), {})).toBe(false);
  });
  test('known in a story, it is hidden in that story; and again once it came back and was known anew', () => {
    const day = fc.integer({ min: firstDay(on('2005')), max: firstDay(on('2026')) }).map(dateOfDay);
    fc.assert(fc.property(fc.constantFrom(pact, office, nothing), day, day, (entity, first, second) => {
      expect(isHidden(entity, first, { a: knownNow(entity, first) })).toBe(true);
      const unmet = unmetState(entity, second, knownNow(entity, first));
      if (unmet) expect(isHidden(entity, second, { a: knownNow(entity, second) })).toBe(true);
      if (unmet?.isLater) expect(firstDay(second)).toBeGreaterThan(firstDay(first));
    }));
  });
});
