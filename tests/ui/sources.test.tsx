import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseDate } from '../../src/core/calendar-date.ts';
import type { Entity } from '../../src/core/entity.ts';
import { Card } from '../../src/ui/Card.tsx';
import { citations } from '../../src/ui/citations.ts';
import { Locator } from '../../src/ui/Locator.tsx';
import { reportText } from '../../src/ui/Report.tsx';

const day = (text: string) => parseDate(text) ?? expect.fail(text);
const source = (n: number) => ({ title: `Title ${n}`, publisher: `Publisher ${n}`, url: `https://example.org/${n}` });
const pact: Entity = {
  id: 'pact', kind: 'agreement', topic: 'ukraine', name: 'The Pact', gist: 'A pact.', background: 'More of it.', places: [], weight: 2, related: [], holders: [],
  states: [{ from: day('2014-01-01'), label: 'In force', text: 'It is in force.', sources: [2] }],
  events: [
    { on: day('2018-01-01'), text: 'It is broken.', weight: 1, sources: [3] }, { on: day('2019-01-01'), text: 'It is mended.', weight: 3, sources: [1] },
    { on: day('2020-01-01'), text: 'It ends.', weight: 3, sources: [0, 4, 2] }, { on: day('2021-01-01'), text: 'It is mourned.', weight: 3, sources: [4] },
  ],
  sources: [0, 1, 2, 3, 4].map(source), general: [1], checked: day('2025-06'),
};
const place = document.createElement('div');
const show = () => void act(() => render(<Card entity={pact} story={{ day: day('2017-01-31') }} today={day('2026-11-22')} onRelated={() => undefined} />, place));
const click = (selector: string) => void act(() => place.querySelector<HTMLElement>(selector)?.click());
const cites = (selector: string) => [...place.querySelectorAll<HTMLAnchorElement>(`${selector} .cites a`)].map((link) => `${link.textContent} ${new URL(link.href).pathname}`);

beforeEach(() => {
  document.body.replaceChildren(place);
  render(null, place);
});
afterEach(() => vi.unstubAllGlobals());

describe('every statement leads to its source', () => {
  test('numbered in the order in which the card leans on them', () => {
    show();
    expect(cites('.gist')).toEqual(['1 /1']);
    expect(cites('.then')).toEqual(['2 /2']);
    expect([...place.querySelectorAll('.since li')].map((one) => one.querySelectorAll('.cites a').length)).toEqual([1, 2, 1]);
    expect(cites('.background')).toEqual(['1 /1']);
    expect([...place.querySelectorAll('.sources a')].map((link) => link.getAttribute('aria-label'))).toEqual(['Source 1: Publisher 1: Title 1', 'Source 2: Publisher 2: Title 2', 'Source 3: Publisher 0: Title 0', 'Source 4: Publisher 4: Title 4']);
  });
  test('a number stays what it was when more is told', () => {
    show();
    const before = cites('.since');
    click('.since .more');
    expect(cites('.since')).toEqual(expect.arrayContaining(before));
    expect(cites('.since li:first-child')).toEqual(['5 /3']);
  });
  test('and the list of their names opens in place', () => {
    show();
    click('.sources button');
    expect([...place.querySelectorAll('.sources li')].map((one) => one.textContent)).toEqual(['Publisher 1: Title 1', 'Publisher 2: Title 2', 'Publisher 0: Title 0', 'Publisher 4: Title 4']);
  });
  test.each(['http://example.org/plain', 'javascript:alert(1)', 'data:text/html,x', '//example.org/'])('%s is shown and not linked', (url) => {
    const entity = { ...pact, sources: pact.sources.map((one, i) => (i === 1 ? { ...one, url } : one)) };
    void act(() => render(<Card entity={entity} story={{ day: day('2017-01-31') }} today={day('2026-11-22')} onRelated={() => undefined} />, place));
    click('.sources button');
    expect(place.textContent).toContain(`Publisher 1: Title 1, ${url}`);
    expect(place.querySelector('.gist .cites .no-link')?.textContent).toBe('1');
    expect([...place.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')).filter((href) => !href?.startsWith('https://'))).toEqual([]);
    expect([...place.querySelectorAll('a[href]')].filter((link) => !link.getAttribute('rel')?.includes('noreferrer'))).toEqual([]);
  });
  test('what no source of the entry is, is not cited', () => {
    expect(citations(pact, [[9], [1]]).of([9, 1]).map(({ number }) => number)).toEqual([1]);
  });
});

describe('a report', () => {
  const whole = reportText(pact, day('2017-01-31'));
  test('names the entry, how far it was checked and what was said, and no page', () => {
    expect(whole).toContain('The Pact (agreement/pact)');
    expect(whole).toContain('Checked to: 2025-06');
    expect(whole).toContain('Shown for: 2017-01-31\nIt said: It is in force.');
    expect(reportText(pact, undefined)).not.toContain('Shown for');
    expect(whole).not.toMatch(/https?:/);
  });
  test('is prepared only when asked for, and copied only when the reader says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show();
    expect(place.querySelector('textarea')).toBeNull();
    click('.report .more');
    const field = place.querySelector('textarea') ?? expect.fail();
    field.value += 'It began earlier.';
    expect(writeText).not.toHaveBeenCalled();
    await act(async () => {
      place.querySelector<HTMLElement>('.report .chip')?.click();
      await Promise.resolve();
    });
    expect(writeText).toHaveBeenCalledWith(`${whole}It began earlier.`);
    expect(place.querySelector('[role=status]')?.textContent).toBe('Copied.');
  });
  test('without a clipboard it stands selected, and the card says which keys copy it', async () => {
    vi.stubGlobal('navigator', {});
    show();
    click('.report .more');
    await act(async () => {
      place.querySelector<HTMLElement>('.report .chip')?.click();
      await Promise.resolve();
    });
    const field = place.querySelector('textarea') ?? expect.fail();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, whole.length]);
    expect(place.querySelector('[role=status]')?.textContent).toMatch(/Ctrl\+C/);
  });
  test('what is typed in it does not reach the page’s own keys', () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    show();
    click('.report .more');
    place.querySelector('textarea')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    expect(heard).not.toHaveBeenCalled();
  });
});

test('a map keeps its room until it is drawn, and names its points', () => {
  void act(() => render(<Locator map={undefined} name="Kyiv" />, place));
  const room = place.querySelector('svg')?.getAttribute('viewBox');
  void act(() => render(<Locator map={{ land: 'M0 0L9 0L9 9Z', names: [{ as: 'area', name: 'Ukraine', x: 9, y: 9, nameX: 9, nameY: 9, anchor: 'middle' }, { as: 'place', name: 'Kyiv', x: 5, y: 5, nameX: 9, nameY: 5, anchor: 'start' }] }} name="Kyiv" />, place));
  expect(place.querySelector('svg')?.getAttribute('viewBox')).toBe(room);
  expect([...place.querySelectorAll('text')].map((one) => one.textContent)).toEqual(['Ukraine', 'Kyiv']);
  expect(place.querySelectorAll('circle')).toHaveLength(1);
});
