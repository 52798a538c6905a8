import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ImportOutcome } from '../../src/ui/KnownTermsFile.tsx';
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
  const show = (more: Partial<PopupProps>) => void act(() => render(<Popup siteName="example.org" isOn stories={[]} density="normal" pause={{ here: false, minutes: undefined, onHere: ignore, onEverywhere: ignore }} onDensity={ignore} onChange={ignore} onOpenPanel={ignore} onSettings={ignore} {...more} />, place));
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
  test.each<[Partial<PopupProps>, string]>([
    [{ isOn: false }, 'Off on this site'],
    [{ isOn: false, needsLeave: true }, 'Your browser does not let Newsgloss read this site. Turn the switch to allow it.'],
    [{ isOn: true, needsLeave: true }, 'Explaining terms on this site'],
  ])('says what stands: %j', (props, words) => {
    show(props);
    expect(all('h1 small').map((one) => one.textContent)).toEqual([words]);
  });
  test.each<[Partial<PopupProps['pause']>, string[], string]>([
    [{ here: false }, ['Pause on this page', 'Pause for an hour'], ''],
    [{ here: undefined }, ['Pause for an hour'], ''],
    [{ here: true }, ['Resume'], 'Paused on this page until you load it anew.'],
    [{ here: true, minutes: 42 }, ['Resume'], 'Paused on every site for 42 more minutes.'],
    [{ here: true, minutes: 1 }, ['Resume'], 'Paused on every site for 1 more minute.'],
  ])('rests from marks: %j', (pause, buttons, words) => {
    const calls = { onHere: vi.fn(), onEverywhere: vi.fn() };
    show({ pause: { here: false, minutes: undefined, ...calls, ...pause } });
    expect(all('.pause button').map((one) => one.textContent)).toEqual(buttons);
    expect(all('.pause [role=status]').map((one) => one.textContent).join()).toBe(words);
    all('.pause button').forEach((_, nth) => click('.pause button', nth));
    if (buttons[0] !== 'Resume') expect([...calls.onHere.mock.calls, ...calls.onEverywhere.mock.calls]).toEqual(buttons.map(() => [true]));
    else expect((pause.minutes === undefined ? calls.onHere : calls.onEverywhere).mock.calls).toEqual([[false]]);
  });
  test.each<[Partial<PopupProps>, string, number]>([
    [{ isOn: false, isRefusedHere: true }, 'only be done outside of private windows', 0],
    [{ isOn: true, isRefusedHere: true }, 'Explaining terms on this site', 0],
    [{ isOn: false }, 'Off on this site', 1],
  ])('in a private window nothing is turned over that would be remembered: %j', (props, words, switches) => {
    show(props);
    expect(all('h1 small').map((one) => one.textContent).join()).toContain(words);
    expect(all('.site [role=switch]')).toHaveLength(switches);
  });
  test.each<[PopupProps['refusal'], RegExp]>([['device', /storage of this device is full/], ['account', /did not reach your browser’s account/], [undefined, /^$/]])('what was not kept by the %s is said', (refusal, words) => {
    show({ refusal });
    expect(all('[role=alert]').map((one) => one.textContent).join()).toMatch(words);
  });
  test('a pause of everything can be ended on a site that is off', () => {
    show({ isOn: false, pause: { here: undefined, minutes: 5, onHere: ignore, onEverywhere: ignore } });
    expect(all('.pause button').map((one) => one.textContent)).toEqual(['Resume']);
  });
  test.each([
    [{ siteName: undefined, isOn: false }, 'NewsglossBrowsers let no extension read this page'],
    [{ siteName: undefined, isOn: true }, 'NewsglossExplaining the demo story'],
    [{ isOn: false }, 'example.orgOff on this site'],
    [{}, 'example.orgExplaining terms on this site'],
    [{ pause: { here: true, minutes: undefined, onHere: ignore, onEverywhere: ignore } }, 'example.orgOn, and paused for now'],
  ])('says first which site it is and what goes on there: %j', (props, words) => {
    show(props);
    expect(all('h1')[0]?.textContent).toBe(words);
  });
});

describe('the options', () => {
  const base: OptionsProps = {
    sites: { sites: [], onSite: ignore, onForget: ignore },
    marks: { mark: 'first', density: 'key', trigger: 'hover', markDates: true, onMark: ignore, onDensity: ignore, onTrigger: ignore, onMarkDates: ignore },
    look: { theme: 'system', onTheme: ignore },
    language: { language: 'browser', onLanguage: ignore },
    known: { terms: [], onShowAgain: ignore, onShowAll: ignore, onExport: ignore, onImport: () => Promise.resolve({ added: 0, already: 0, broken: [] }) },
    sync: { on: false, refused: false, onSync: ignore },
    erase: { terms: 0, onErase: () => Promise.resolve() },
  };
  const show = (more: Partial<OptionsProps>) => void act(() => render(<Options {...base} {...more} />, place));
  const terms = (...names: string[]) => names.map((name) => ({ id: name.toLowerCase(), name }));
  const checked = (name: string) => all(`input[name=${name}]`).map((one) => (one as HTMLInputElement).checked);
  test('offer what is marked, how often, what opens a card, and colours', () => {
    const calls = { onDensity: vi.fn(), onMark: vi.fn(), onTrigger: vi.fn() };
    const onTheme = vi.fn();
    show({ marks: { ...base.marks, trigger: 'click', ...calls }, look: { theme: 'dark', onTheme } });
    expect([checked('density'), checked('mark'), checked('trigger'), checked('theme')]).toEqual([[true, false, false], [true, false], [false, true, false], [false, false, true]]);
    click('input[name=density]', 1);
    click('input[name=mark]', 1);
    click('input[name=trigger]', 2);
    click('input[name=theme]', 1);
    expect([calls.onDensity.mock.calls, calls.onMark.mock.calls, calls.onTrigger.mock.calls, onTheme.mock.calls]).toEqual([[['normal']], [['all']], [['key']], [['light']]]);
  });
  test('offer the language, each by its own name', () => {
    const onLanguage = vi.fn();
    show({ language: { language: 'ru', onLanguage } });
    expect(checked('language')).toEqual([false, false, true, false]);
    expect(all('label[lang]').map((one) => [one.lang, one.textContent])).toEqual([['en', 'English'], ['ru', 'Русский'], ['uk', 'Українська']]);
    click('input[name=language]', 3);
    click('input[name=language]', 0);
    expect(onLanguage.mock.calls).toEqual([['uk'], ['browser']]);
  });
  test('list the sites; only one that the reader added can be forgotten', () => {
    const onForget = vi.fn();
    show({ sites: { sites: [{ name: 'themoscowtimes.com', on: true, isOwn: false, needsLeave: false }, { name: 'example.org', on: false, isOwn: true, needsLeave: true }], onSite: ignore, onForget } });
    expect(all('[role=switch]').map((one) => one.ariaLabel ?? one.getAttribute('aria-label'))).toEqual(['Explain terms on themoscowtimes.com', 'Explain terms on example.org']);
    expect(all('li').map((one) => one.textContent.includes('Your browser does not let Newsgloss read it'))).toEqual([false, true]);
    expect(all('[aria-label^=Forget]')).toHaveLength(1);
    click('[aria-label^=Forget]');
    expect(onForget).toHaveBeenCalledExactlyOnceWith('example.org');
  });
  test('list the known terms, each with its way back, and one for all', () => {
    const calls = { onShowAgain: vi.fn(), onShowAll: vi.fn() };
    show({ known: { ...base.known, terms: terms('Libya', 'NATO'), ...calls } });
    expect(all('.known-terms li').map((one) => one.textContent)).toEqual(['LibyaShow again', 'NATOShow again']);
    expect(all('.known-terms button')[1]?.getAttribute('aria-label')).toBe('Show NATO again');
    click('.known-terms button', 1);
    click('.show-all');
    expect(calls.onShowAgain).toHaveBeenCalledExactlyOnceWith('nato');
    expect(calls.onShowAll).toHaveBeenCalledOnce();
  });
  test('without any they say how a term gets there, and there is nothing to export', () => {
    show({});
    expect(all('.known-terms, .show-all, .export')).toEqual([]);
    expect(place.textContent).toContain('“I know this term”');
  });
  test.each<[ImportOutcome, RegExp]>([
    [{ added: 3, already: 2, broken: [] }, /^3 terms were added\. 2 you knew already\.$/],
    [{ added: 0, already: 1, broken: [] }, /^No new term was in the file\. 1 you knew already\.$/],
    [{ added: 1, already: 0, broken: ['nato', 'libya'] }, /1 term was added\. These terms .* left out: “nato”, “libya”\. Export them again/],
    [{ added: 0, already: 0, broken: Array.from({ length: 30 }, (_, n) => `x${n}`) }, /30 terms of the file .* among them “x0”, .*“x7”\. /],
    [{ refused: 'not json', line: 7 }, /from its line 7 on.*Nothing was changed.*Export the terms again/],
    [{ refused: 'not json' }, /cannot be read.*Nothing was changed/],
    [{ refused: 'not ours' }, /holds no known terms.*Nothing was changed.*Choose a file/],
    [{ refused: 'newer' }, /newer Newsgloss.*Nothing was changed.*Update/],
  ])('say what came of a file, and what to do: %j', async (outcome, words) => {
    show({ known: { ...base.known, onImport: () => Promise.resolve(outcome) } });
    const field = all('input[type=file]')[0] ?? expect.fail('no field');
    Object.defineProperty(field, 'files', { value: [new File(['{}'], 'a.json')] });
    await act(async () => {
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await Promise.resolve();
    });
    expect(all('.terms-file [role=status]')[0]?.textContent.trim()).toMatch(words);
  });
  test('sync is off, says what it carries, and says so where the browser refuses', () => {
    const onSync = vi.fn();
    show({ sync: { on: false, refused: true, onSync } });
    expect(checked('sync')).toEqual([false]);
    for (const words of ['carries the settings above and your list of sites', 'never carries the terms you know', 'nothing was changed']) expect(place.textContent).toContain(words);
    click('input[name=sync]');
    expect(onSync).toHaveBeenCalledExactlyOnceWith(true);
  });
  test('erasing asks once, says what goes, and can be left', async () => {
    const onErase = vi.fn(() => Promise.resolve());
    show({ erase: { terms: 12, onErase } });
    click('.erase button');
    expect(place.textContent).toContain('This erases the 12 terms you know');
    click('.erase button', 1);
    expect(onErase).not.toHaveBeenCalled();
    click('.erase button');
    await act(async () => {
      all('.erase button')[0]?.click();
      await Promise.resolve();
    });
    expect(onErase).toHaveBeenCalledOnce();
    expect(all('.erase [role=status]')[0]?.textContent).toMatch(/^Everything was erased/);
    show({ erase: { terms: 12, onErase: () => Promise.reject(new Error('no room')) } });
    click('.erase button');
    await act(async () => {
      all('.erase button')[0]?.click();
      await new Promise((done) => setTimeout(done));
    });
    expect(all('.erase [role=status]')[0]?.textContent).toMatch(/^The browser did not let us erase it/);
  });
});
