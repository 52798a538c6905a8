import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Publication } from '../../src/core/article.ts';
import { parseDate } from '../../src/core/calendar-date.ts';
import { endnotes } from '../../src/core/endnotes.ts';
import type { Entity } from '../../src/core/entity.ts';
import { storyDebt } from '../../src/core/story-debt.ts';
import { NoTermsNotice } from '../../src/panel/NoTermsNotice.tsx';
import { PanelHeader } from '../../src/panel/PanelHeader.tsx';
import type { NoTerms } from '../../src/panel/panel-state.ts';
import { Card, type CardProps } from '../../src/ui/Card.tsx';
import { DateCard } from '../../src/ui/DateCard.tsx';
import { DayControls } from '../../src/ui/DayControls.tsx';
import { EndnotesBar } from '../../src/ui/EndnotesBar.tsx';
import { EndnotesList } from '../../src/ui/EndnotesList.tsx';
import { GivenDay } from '../../src/ui/GivenDay.tsx';
import { Options } from '../../src/ui/Options.tsx';
import { PageTimeline } from '../../src/ui/PageTimeline.tsx';
import { Popup, type PopupProps } from '../../src/ui/Popup.tsx';
import { StoryDebtList } from '../../src/ui/StoryDebtList.tsx';
import { TermFilters } from '../../src/ui/TermFilters.tsx';
import { TermRow } from '../../src/ui/TermRow.tsx';
import { Welcome } from '../../src/ui/Welcome.tsx';
import { speak } from '../../src/words/language.ts';
import { bundledGlossary } from '../bundled-glossary.ts';
import { entriesOf } from '../words/catalogues.ts';

// Parts of the panel speak to the browser when they are pressed, which here they are not.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const gazetteer = bundledGlossary();
const entity = (id: string): Entity => gazetteer.entity(gazetteer.indexOf(id) ?? expect.fail(id));
const day = (text: string) => parseDate(text) ?? expect.fail(text);
const place = document.createElement('div');
const ignore = () => undefined;
const later = () => Promise.resolve();
const today = day('2026-11-22');
const story = day('2017-01-31');
const terms = ['minsk-agreements', 'national-security-advisor-us', 'libyan-national-army'].map(entity);
const published: Publication = { day: story, source: 'json-ld', sure: 'single' };
const report = { url: 'https://example.org/a', headline: '…', published, terms: terms.map((one) => ({ entity: one, count: 3 })) };

const ENGLISH = new Set([...entriesOf('en').values()].filter((entry) => typeof entry === 'string').map((words) => words.toLowerCase()));
/** Names that are the same in every language, and what a test gave in. */
const NAMES = /Newsgloss|newsgloss-known-terms|The Moscow Times|Markdown|Ctrl\+C|⌘C|Mac\b|\bAlt(?:\+Shift\+J)?|example\.org|https:\S+|English/g;

/** What the interface says by itself: all texts but the glossary's and those of another language that say so. */
function ownTexts(): string[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('[lang]')) texts.push(node.textContent ?? '');
  }
  return texts;
}
/** What it says in attributes, in which English names may stand. */
const attributes = () => [...place.querySelectorAll('*')].flatMap((one) => ['aria-label', 'title', 'placeholder', 'aria-valuetext'].flatMap((name) => one.getAttribute(name) ?? []));

function expectNoEnglish(names = ''): void {
  const texts = ownTexts();
  for (const text of texts) expect(text.replace(NAMES, '').replaceAll(names || ' ', ' ')).not.toMatch(/\p{Script=Latin}{2,}/u);
  for (const text of attributes()) expect(ENGLISH.has(text.toLowerCase()), text).toBe(false);
  expect([...texts, ...attributes()].join(' ')).toMatch(/\p{Script=Cyrillic}/u);
}
const show = (what: ComponentChild) => void act(() => render(what, place));
const press = (selector: string) => void act(() => place.querySelectorAll<HTMLElement>(selector).forEach((one) => one.click()));

beforeEach(() => {
  document.body.replaceChildren(place);
  render(null, place);
});
afterEach(() => speak('en'));

describe.each(['ru', 'uk'] as const)('in %s no English label is left', (language) => {
  beforeEach(() => speak(language));

  test.each<[string, Partial<CardProps> & { entity: Entity }]>([
    ['on a story’s day', { entity: entity('minsk-agreements'), story: { day: story } }],
    ['with every tool', { entity: entity('libya'), story: { day: story }, onBack: ignore, onPin: ignore, onPanel: ignore, onClose: ignore, onKnown: () => Promise.resolve(true), known: { name: 'Libya', state: '', on: '' } }],
    ['before it existed', { entity: entity('minsk-agreements'), story: { day: day('2010-01-01') } }],
    ['after it ended', { entity: entity('minsk-agreements'), story: { day: day('2024-01-01'), isChange: true } }],
    ['without a day', { entity: entity('minsk-agreements'), story: { undated: 'no date' }, doubt: '' }],
    ['for another day', { entity: entity('minsk-agreements'), story: { undated: 'conflict' }, at: story }],
  ])('card %s', (_, props) => {
    show(<Card today={today} onRelated={ignore} {...props} />);
    press('.report .more');
    // Sources are named in their own languages.
    press('.since .more');
    expectNoEnglish();
  });
  test('card of an office, with who held it', () => {
    const office = entity('national-security-advisor-us');
    show(<Card entity={office} story={{ day: story }} today={today} onRelated={ignore} />);
    expectNoEnglish('Michael Flynn');
    expect(place.querySelector('.then p')?.textContent).toContain(language === 'ru' ? 'В должности: Michael Flynn, с 20 янв. 2017.' : 'На посаді: Michael Flynn, з 20 січ. 2017.');
  });
  test('card of a date', () => {
    show(<DateCard phrase={{ start: 0, end: 1, first: day('2017-01-28'), last: day('2017-01-29') }} story={story} today={today} entities={terms} asItWas={false} headingId="h" onTerm={ignore} />);
    expectNoEnglish();
    expect(place.querySelector('h2')?.textContent).toBe(language === 'ru' ? '28–29 янв. 2017' : '28–29 січ. 2017');
  });
  test.each<[string, Partial<PopupProps>]>([
    ['on a story', {}], ['with a conflict', { stories: [{ published: { ...published, sure: 'conflict', others: [{ source: 'url', day: day('2019-01-01') }] }, terms: report.terms }] }],
    ['with two stories', { stories: [report, report] }], ['without a story', { stories: [] }], ['off', { isOn: false }], ['restricted', { siteName: undefined, isOn: false }], ['on the demo story', { siteName: undefined }],
    ['paused', { pause: { here: true, minutes: 42, onHere: ignore, onEverywhere: ignore } }], ['paused here', { pause: { here: true, minutes: undefined, onHere: ignore, onEverywhere: ignore } }],
    ['without a day', { stories: [{ terms: report.terms }] }], ['with an address alone', { stories: [{ published: { ...published, source: 'url' }, terms: report.terms }] }],
  ])('popup %s', (_, props) => {
    show(<Popup siteName="example.org" isOn stories={[report]} density="normal" pause={{ here: false, minutes: undefined, onHere: ignore, onEverywhere: ignore }} onDensity={ignore} onChange={ignore} onOpenPanel={ignore} onSettings={ignore} {...props} />);
    expectNoEnglish();
  });
  test.each([0, 2])('options, with %i known terms', (count) => {
    show(
      <Options
        sites={{ sites: [{ name: 'example.org', on: true, isOwn: true, needsLeave: true }], onSite: ignore, onForget: ignore }}
        marks={{ mark: 'first', density: 'key', trigger: 'hover', markDates: true, onMark: ignore, onDensity: ignore, onTrigger: ignore, onMarkDates: ignore }}
        look={{ theme: 'system', onTheme: ignore }} language={{ language: 'browser', onLanguage: ignore }}
        known={{ terms: terms.slice(0, count), onShowAgain: ignore, onShowAll: ignore, onExport: ignore, onImport: () => Promise.resolve({ refused: 'newer' }) }}
        sync={{ on: true, refused: true, onSync: ignore }} erase={{ terms: count, onErase: later }}
      />,
    );
    press('.erase > .chip');
    expectNoEnglish();
  });
  test('welcome', () => {
    show(<Welcome commands={[{ name: 'next-term', keys: 'Alt+Shift+J' }]} density="key" markDates onDensity={ignore} onMarkDates={ignore} onOpenPanel={ignore} />);
    expectNoEnglish('over the weekend');
  });
  test('panel: header, rows, days, timeline, filters and notes', () => {
    const notes = [{ headline: '…', url: 'https://example.org/a', day: story, notes: endnotes([entity('minsk-agreements')], story, true).map((note) => ({ ...note, sources: [] })) }];
    show(
      <>
        <PanelHeader tabId={1} stories={[report]} tab="page" onTab={ignore} />
        {terms.slice(0, 1).map((one) => <TermRow key={one.id} entity={one} count={3} isKnown day={story} asItWas={false} isOpen={false} onToggle={ignore} />)}
        <StoryDebtList debt={storyDebt(terms, story)} onOpen={ignore} />
        {[true, false].map((asItWas) => <DayControls key={asItWas} story={story} at={day('2018-01-01')} asItWas={asItWas} first={day('2010')} last={today} onAt={ignore} onAsItWas={ignore} />)}
        <GivenDay day={story} isGiven today={today} onDay={ignore} />
        <PageTimeline entities={terms} day={story} today={today} asItWas={false} onOpen={ignore} />
        <TermFilters filter={{ kind: '', topic: '' }} kinds={['person', 'armed-group']} topics={['arctic']} onFilter={ignore} />
        <EndnotesBar count={2} onCopy={() => Promise.resolve(true)} onPrint={ignore} />
      </>,
    );
    press('.link');
    expectNoEnglish();
    show(<EndnotesList stories={notes} onPrint={ignore} />);
    place.querySelectorAll('.endnotes li > p').forEach((line) => expect(line.textContent).toMatch(/\p{Script=Cyrillic}/u));
    expect(place.querySelector('.endnotes')?.textContent).toContain(language === 'ru' ? 'На 31 янв. 2017: ' : 'На 31 січ. 2017: ');
  });
  test.each<NoTerms>(['unseen', 'restricted', 'off', 'no leave', 'no story', 'nothing known'])('panel without terms: %s', (why) => {
    show(<NoTermsNotice why={why} seen={{ tabId: 1, isPrivate: false, url: 'https://example.org/', site: { key: 'example.org', origin: 'https://example.org/*', isBuiltIn: false } }} onGlossary={ignore} onChanged={ignore} />);
    expectNoEnglish();
  });
});

test('what the glossary says is marked as English, whatever is spoken', () => {
  speak('uk');
  show(<Card entity={entity('minsk-agreements')} story={{ day: story }} today={today} onRelated={ignore} />);
  for (const selector of ['h2', '.gist', '.then p', '.related button', '.background p']) expect(place.querySelector(selector)?.getAttribute('lang'), selector).toBe('en');
  expect(place.querySelectorAll('.events li [lang=en]')).toHaveLength(3);
});

test('drawn anew in another language, the same page changes its words and keeps its place', () => {
  const draw = () => show(<Popup siteName="example.org" isOn={false} stories={[]} density="normal" pause={{ here: false, minutes: undefined, onHere: ignore, onEverywhere: ignore }} onDensity={ignore} onChange={ignore} onOpenPanel={ignore} onSettings={ignore} />);
  draw();
  const button = place.querySelector<HTMLElement>('.main-button') ?? expect.fail();
  button.focus();
  speak('uk');
  draw();
  expect([button.textContent, document.activeElement === button]).toEqual(['Відкрити словник', true]);
});
