import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parseDate } from '../../src/core/calendar-date.ts';
import type { Entity } from '../../src/core/entity.ts';
import { Card, type CardProps } from '../../src/ui/Card.tsx';
import { bundledGlossary } from '../bundled-glossary.ts';

const gazetteer = bundledGlossary();
const entity = (id: string): Entity => gazetteer.entity(gazetteer.indexOf(id) ?? expect.fail(id));
const day = (text: string) => parseDate(text) ?? expect.fail(text);
const place = document.createElement('div');

function show(props: Partial<CardProps> & { entity: Entity }) {
  void act(() => render(<Card key={props.entity.id} story={{ day: day('2017-01-31') }} today={day('2026-11-22')} onRelated={() => undefined} {...props} />, place));
}
const text = (selector: string) => place.querySelector(selector)?.textContent;
const click = (selector: string) => void act(() => place.querySelector<HTMLElement>(selector)?.click());

beforeEach(() => {
  document.body.replaceChildren(place);
  render(null, place);
});

test('a card says what it is, what stood, what came since, and how far it was checked', () => {
  show({ entity: entity('minsk-agreements') });
  expect(text('.kind')).toBe('Agreement · Ukraine, Russia');
  expect(text('h2')).toBe('Minsk agreements');
  expect(text('.gist')).toContain(entity('minsk-agreements').gist);
  expect(text('.then h3')).toBe('When this was published 31 Jan 2017');
  expect(text('.then p')?.length).toBeGreaterThan(20);
  expect(place.querySelectorAll('.since li')).toHaveLength(3);
  expect(text('footer')).toMatch(/^Sources 1.*Checked to /);
});

test('what came since is dated after the story, and the rest opens in place', () => {
  show({ entity: entity('minsk-agreements') });
  const more = Number.parseInt(text('.since .more') ?? '');
  click('.since .more');
  expect(place.querySelectorAll('.since li')).toHaveLength(3 + more);
  expect(place.querySelector('.since .more')).toBeNull();
  // The button that was pressed is gone, and the focus is not to go with it.
  expect(document.activeElement).toBe(place.querySelector('.events'));
  for (const time of place.querySelectorAll('.since time')) expect(Number(time.textContent.slice(-4))).toBeGreaterThanOrEqual(2017);
});

describe('without a day to rely on there is no as-of section, and the card says so', () => {
  test.each([['no date', /does not say when/], ['conflict', /different days/]] as const)('%s', (undated, words) => {
    show({ entity: entity('minsk-agreements'), story: { undated } });
    expect(place.querySelector('.when')).toBeNull();
    expect(text('.undated')).toMatch(words);
  });
  test('opened for no story it says nothing of one', () => {
    show({ entity: entity('minsk-agreements'), story: undefined });
    expect(place.querySelector('.when')).toBeNull();
    expect(place.querySelector('.undated')).toBeNull();
  });
});

test('before it existed, and after it ended', () => {
  show({ entity: entity('minsk-agreements'), story: { day: day('2010-01-01') } });
  expect(text('.then p')).toMatch(/^It did not exist yet: it began /);
  show({ entity: entity('first-trump-administration'), story: { day: day('2023-01-01') } });
  expect(text('.then')).toMatch(/2023/);
});

test('an office says who held it', () => {
  show({ entity: entity('national-security-advisor-us') });
  expect(text('.then')).toContain('Held by Michael Flynn, since 20 Jan 2017.');
});

test('related terms, Back, pin and panel call back', () => {
  const calls = { onRelated: vi.fn(), onBack: vi.fn(), onPin: vi.fn(), onPanel: vi.fn(), onClose: vi.fn() };
  show({ entity: entity('minsk-agreements'), ...calls });
  click('.chip');
  expect(calls.onRelated).toHaveBeenCalledWith(entity('minsk-agreements').related[0]?.id);
  for (const [label, call] of [['Back', calls.onBack], ['Keep open', calls.onPin], ['Open in the side panel', calls.onPanel], ['Close', calls.onClose]] as const) {
    click(`[aria-label="${label}"]`);
    expect(call, label).toHaveBeenCalledOnce();
  }
});

test('every entry of the glossary makes a card for any day, with links that leave no trace', () => {
  for (let i = 0; i < gazetteer.entityCount; i++) {
    for (const on of ['2005-06-01', '2014-03-18', '2017-01-31', '2021-01-06', '2023-06-24', '2026-11-22']) {
      show({ entity: gazetteer.entity(i), story: { day: day(on) } });
      const whole = place.textContent;
      expect(whole).not.toMatch(/undefined|NaN|\[object/);
      for (const link of place.querySelectorAll('a')) {
        expect(link.protocol).toMatch(/^https?:$/);
        expect(link.rel).toBe('noreferrer noopener');
      }
      for (const circle of place.querySelectorAll('circle')) expect(Number(circle.getAttribute('cx'))).toBeGreaterThanOrEqual(0);
    }
  }
}, 60_000);

describe('a term that the reader knows', () => {
  const whole = entity('minsk-agreements');
  const minsk = { ...whole, states: whole.states.filter(({ from }) => from.year <= 2015 && from.month !== 10 && from.month !== 11) };
  /** Shows the card as its place keeps it: what is known comes back into it. */
  function live(known: CardProps['known'], on = '2017-01-31') {
    const kept = { known };
    const draw = () => show({ entity: minsk, story: { day: day(on) }, known: kept.known, onKnown: (term) => { kept.known = term; draw(); return Promise.resolve(true); } });
    draw();
    return kept;
  }
  test('that could not be kept is no term that they know, and it is said', async () => {
    show({ entity: minsk, story: { day: day('2017-01-31') }, known: undefined, onKnown: () => Promise.resolve(false) });
    await act(async () => {
      place.querySelector<HTMLElement>(TOOL)?.click();
      await new Promise((done) => setTimeout(done));
    });
    expect(text('.known')).toMatch(/^This could not be kept/);
    expect(pressed()).toBe('false');
  });
  const TOOL = '[aria-label="I know this term"]';
  const words = () => text('.known span');
  const action = () => text('.known button');
  const pressed = () => place.querySelector(TOOL)?.getAttribute('aria-pressed');

  test('is not asked for where nothing keeps it', () => {
    show({ entity: minsk });
    expect(place.querySelector(`.known, ${TOOL}`)).toBeNull();
  });
  test('one press keeps it with what stood, and Undo is right there', () => {
    const kept = live(undefined);
    expect([words(), pressed()]).toEqual([undefined, 'false']);
    click(TOOL);
    expect(kept.known).toEqual({ name: 'Minsk agreements', state: '2015-02-12', on: '2017-01-31' });
    expect([words(), action(), pressed()]).toEqual(['Hidden.', 'Undo', 'true']);
    place.querySelector<HTMLElement>('.known button')?.focus();
    click('.known button');
    expect(kept.known).toBeUndefined();
    expect([words(), pressed()]).toEqual([undefined, 'false']);
    expect(document.activeElement).toBe(place.querySelector(TOOL));
    click(TOOL);
    click(TOOL);
    expect(kept.known).toBeUndefined();
  });
  test('opened later it says so and can be taken back', () => {
    const kept = live({ name: 'Minsk agreements', state: '2015-02-12', on: '2015-06-01' });
    expect([words(), action()]).toEqual(['You know this term.', 'Mark it again']);
    click('.known button');
    expect(kept.known).toBeUndefined();
  });
  test('that has changed since says why it is marked, before anything else; known again, Undo brings back what was kept', () => {
    const before = { name: 'Minsk agreements', state: '2014-09-05', on: '2014-10-01' };
    const kept = live(before);
    const { label } = minsk.states.find(({ from }) => from.year === 2015) ?? expect.fail();
    expect(words()).toBe(`You know this term. Since you last met it: ${label}, from 12 Feb 2015.`);
    expect(place.querySelector('h2')?.nextElementSibling?.className).toBe('known');
    expect(pressed()).toBe('false');
    click('.known button');
    expect(kept.known).toEqual({ name: 'Minsk agreements', state: '2015-02-12', on: '2017-01-31' });
    expect([words(), action(), pressed()]).toEqual(['Hidden.', 'Undo', 'true']);
    click('.known button');
    expect(kept.known).toEqual(before);
    expect(words()).toContain('Since you last met it');
  });
  test('in an older story it does not call the older state a later one', () => {
    live({ name: 'Minsk agreements', state: '2015-02-12', on: '2017-01-31' }, '2014-10-01');
    expect(words()).toMatch(/^You know this term\. This story is from another time: .*, from 5 Sep 2014\.$/);
  });
});
