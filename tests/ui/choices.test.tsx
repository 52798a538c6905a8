import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Options, type OptionsProps } from '../../src/ui/Options.tsx';
import { Popup, type PopupProps } from '../../src/ui/Popup.tsx';

const place = document.createElement('div');
const ignore = () => undefined;
const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)];
const click = (selector: string, nth = 0) => void act(() => (all(selector)[nth] ?? expect.fail(selector)).click());

beforeEach(() => {
  document.body.replaceChildren(place);
  render(null, place);
});

describe('the popup', () => {
  const show = (more: Partial<PopupProps>) => void act(() => render(<Popup siteName="example.org" isOn stories={[]} density="normal" onDensity={ignore} onChange={ignore} onOpenPanel={ignore} {...more} />, place));
  test('offers the three levels, one of them pressed', () => {
    const onDensity = vi.fn();
    show({ onDensity });
    expect(all('.density button').map((one) => [one.textContent, one.getAttribute('aria-pressed')])).toEqual([['Key terms', 'false'], ['Normal', 'true'], ['Everything', 'false']]);
    click('.density button', 2);
    click('.density button', 0);
    expect(onDensity.mock.calls).toEqual([['everything'], ['key']]);
  });
  test('not on a site that is off', () => {
    show({ isOn: false });
    expect(all('.density')).toEqual([]);
  });
});

describe('the options', () => {
  const known = (names: readonly string[], more: object = {}): OptionsProps['known'] => ({ terms: names.map((name) => ({ id: name.toLowerCase(), name })), onShowAgain: ignore, onShowAll: ignore, ...more });
  const show = (more: Partial<OptionsProps>) => void act(() => render(<Options sites={[]} mark="first" density="key" markDates onSite={ignore} onMark={ignore} onDensity={ignore} onMarkDates={ignore} known={known([])} {...more} />, place));
  test('offer the three levels beside how often a term is marked', () => {
    const calls = { onDensity: vi.fn(), onMark: vi.fn() };
    show(calls);
    expect(all('input[name=density]').map((one) => (one as HTMLInputElement).checked)).toEqual([true, false, false]);
    expect(all('fieldset').map((one) => one.querySelectorAll('input').length)).toEqual([3, 2]);
    click('input[name=density]', 1);
    click('input[name=mark]', 1);
    expect(calls.onDensity).toHaveBeenCalledExactlyOnceWith('normal');
    expect(calls.onMark).toHaveBeenCalledExactlyOnceWith('all');
  });
  test('list the known terms, each with its way back, and one for all', () => {
    const calls = { onShowAgain: vi.fn(), onShowAll: vi.fn() };
    show({ known: known(['Libya', 'NATO'], calls) });
    expect(all('.known-terms li').map((one) => one.textContent)).toEqual(['LibyaShow again', 'NATOShow again']);
    expect(all('.known-terms button')[1]?.getAttribute('aria-label')).toBe('Show NATO again');
    click('.known-terms button', 1);
    click('.show-all');
    expect(calls.onShowAgain).toHaveBeenCalledExactlyOnceWith('nato');
    expect(calls.onShowAll).toHaveBeenCalledOnce();
  });
  test('without any they say how a term gets there', () => {
    show({});
    expect(all('.known-terms, .show-all')).toEqual([]);
    expect(place.textContent).toContain('“I know this term”');
  });
});
