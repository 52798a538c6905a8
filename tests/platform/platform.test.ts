import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as v from 'valibot';
import { BACKGROUND_SHAPES, READER_SHAPES } from '../../src/platform/message-shapes.ts';
import { PAUSE, pauseFrom } from '../../src/platform/pause.ts';
import { settingsFrom } from '../../src/platform/settings-shape.ts';
import { migrated } from '../../src/platform/settings-versions.ts';
import { isOn, isRestricted, isUnder, siteOf, wantedMatches, withSite } from '../../src/platform/sites.ts';

// The polyfill refuses to load outside of an extension.
vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));

const none = settingsFrom(undefined);

describe('the site of an address', () => {
  test.each([
    ['https://www.themoscowtimes.com/2017/01/31/a-a1', 'themoscowtimes.com', '*://*.themoscowtimes.com/*'],
    ['http://themoscowtimes.com/', 'themoscowtimes.com', '*://*.themoscowtimes.com/*'],
    ['https://www.example.org/a?b#c', 'example.org', 'https://www.example.org/*'],
    ['http://news.example.org:8080/', 'news.example.org', 'http://news.example.org/*'],
    ['https://notthemoscowtimes.com/', 'notthemoscowtimes.com', 'https://notthemoscowtimes.com/*'],
  ])('%s', (url, key, origin) => expect(siteOf(url)).toMatchObject({ key, origin }));
  test.each(['about:blank', 'chrome://extensions', 'file:///a.html', 'moz-extension://x/popup.html', '', 'nonsense'])('%s is none', (url) => expect(siteOf(url)).toBeUndefined());
});

describe('whether an address lies under a match pattern', () => {
  test.each<[string, string, boolean]>([
    ['https://www.themoscowtimes.com/2017', '*://*.themoscowtimes.com/*', true],
    ['http://themoscowtimes.com/', '*://*.themoscowtimes.com/*', true],
    ['https://notthemoscowtimes.com/', '*://*.themoscowtimes.com/*', false],
    ['https://www.example.org/a', 'https://www.example.org/*', true],
    ['https://example.org/a', 'https://www.example.org/*', false],
    ['http://www.example.org/a', 'https://www.example.org/*', false],
    ['https://a.org:8443/', 'https://a.org/*', true],
    ['https://a.org/', '*://*/*', true],
    ['https://a.org/', '<all_urls>', true],
    ['moz-extension://x/welcome.html', '<all_urls>', false],
    ['about:blank', '*://*/*', false],
    ['https://a.org/', 'nonsense', false],
    ['nonsense', '*://*/*', false],
  ])('%s under %s: %s', (url, pattern, is) => expect(isUnder(url, pattern)).toBe(is));
});

describe('where our scripts run', () => {
  const settings = (sites: Record<string, boolean>) => ({ ...none, sites });
  test.each<[string, string[], Record<string, boolean>, string[]]>([
    ['as it comes', [], {}, ['*://*.themoscowtimes.com/*']],
    ['switched off', [], { 'themoscowtimes.com': false }, []],
    ['granted and switched on', ['https://www.example.org/*'], { 'example.org': true }, ['*://*.themoscowtimes.com/*', 'https://www.example.org/*']],
    ['granted and never switched on', ['https://www.example.org/*'], {}, ['*://*.themoscowtimes.com/*']],
    ['switched on and not granted', [], { 'example.org': true }, ['*://*.themoscowtimes.com/*']],
    ['what the manifest grants is not taken twice', ['*://*.themoscowtimes.com/*'], { 'themoscowtimes.com': false }, []],
    ['everything granted at once is not taken for a wish', ['*://*/*', '<all_urls>'], {}, ['*://*.themoscowtimes.com/*']],
  ])('%s', (_, granted, sites, matches) => expect(wantedMatches(granted, settings(sites))).toEqual(matches));
  test('a site that never was switched is as it came', () => {
    expect(isOn(siteOf('https://themoscowtimes.com/') ?? expect.fail(), none)).toBe(true);
    expect(isOn(siteOf('https://example.org/') ?? expect.fail(), none)).toBe(false);
  });
});

describe('settings of older versions', () => {
  test.each<[unknown, unknown]>([
    // Version 0 named every site that was ever turned off again.
    [{ sites: { 'a.org': false, 'b.org': true, 'themoscowtimes.com': false } }, { sites: { 'b.org': true, 'themoscowtimes.com': false } }],
    [{ sites: { 'a.org': false }, mark: 'all', later: 1 }, { sites: {}, mark: 'all', later: 1 }],
    [{ sites: ['a.org'] }, { sites: ['a.org'] }],
    [{ version: 1, sites: { 'a.org': false } }, { version: 1, sites: { 'a.org': false } }],
    [{ version: 7, sites: { 'a.org': false }, shape: [] }, { version: 7, sites: { 'a.org': false }, shape: [] }],
    [{ version: 'one', mark: 'all' }, { version: 'one', mark: 'all' }],
    [undefined, {}],
    [[], {}],
  ])('%j', (stored, fields) => expect(migrated(stored)).toEqual(fields));
  test('whatever is stored, reading it twice is reading it once', () => {
    fc.assert(fc.property(fc.anything(), (stored) => { expect(settingsFrom(migrated(stored))).toEqual(settingsFrom(stored)); }));
  });
});

describe('a site that is as it comes leaves no word', () => {
  const site = (url: string) => siteOf(url) ?? expect.fail(url);
  test.each<[string, boolean, Record<string, boolean>, Record<string, boolean>]>([
    ['https://a.org/', true, {}, { 'a.org': true }],
    ['https://a.org/', false, { 'a.org': true, 'b.org': true }, { 'b.org': true }],
    ['https://themoscowtimes.com/', false, {}, { 'themoscowtimes.com': false }],
    ['https://themoscowtimes.com/', true, { 'themoscowtimes.com': false }, {}],
  ])('%s %s', (url, on, before, after) => expect(withSite(before, site(url), on)).toEqual(after));
});

test.each<[string, boolean]>([
  ['https://example.org/', false], ['https://addons.mozilla.org/en-US/', true], ['https://chromewebstore.google.com/detail/x', true],
  ['chrome://newtab', true], ['about:blank', true], ['file:///a.html', true], ['https://notaddons.mozilla.org/', false],
])('no extension may read %s: %s', (url, restricted) => expect(isRestricted(url)).toBe(restricted));

describe('a pause from whatever is stored', () => {
  const now = 1_700_000_000_000;
  test.each<[unknown, number | undefined]>([
    [now + 1, now + 1], [now + PAUSE, now + PAUSE], [now, undefined], [now - 1, undefined],
    // The clock was set back, or something else wrote here.
    [now + PAUSE + 1, undefined], [NaN, undefined], ['soon', undefined], [undefined, undefined], [null, undefined],
  ])('%s', (stored, until) => expect(pauseFrom(stored, now)).toBe(until));
});

describe('settings of any shape are read for what they hold', () => {
  const others = { density: 'normal', trigger: 'hover', markDates: true, asItWas: false, theme: 'system', language: 'browser' };
  test.each<[unknown, unknown]>([
    [undefined, { sites: {}, mark: 'first', ...others }],
    [null, { sites: {}, mark: 'first', ...others }],
    ['on', { sites: {}, mark: 'first', ...others }],
    [[1, 2], { sites: {}, mark: 'first', ...others }],
    [{ markDates: 'no', asItWas: true }, { sites: {}, mark: 'first', ...others, asItWas: true }],
    [{ density: 'key' }, { sites: {}, mark: 'first', ...others, density: 'key' }],
    [{ density: 'most', mark: 'all' }, { sites: {}, mark: 'all', ...others }],
    [{ mark: 'all' }, { sites: {}, mark: 'all', ...others }],
    [{ mark: 'some', sites: { 'a.org': true } }, { sites: { 'a.org': true }, mark: 'first', ...others }],
    [{ trigger: 'key', theme: 'dark' }, { sites: {}, mark: 'first', ...others, trigger: 'key', theme: 'dark' }],
    [{ trigger: 'touch', theme: 1 }, { sites: {}, mark: 'first', ...others }],
    [{ mark: 'all', sites: ['a.org'], later: 1 }, { sites: {}, mark: 'all', ...others }],
  ])('%j', (stored, settings) => expect(settingsFrom(stored)).toEqual(settings));
});

describe('messages that do not fit the protocol are refused', () => {
  const article = { url: 'https://a.org/', headline: 'H', text: 'T' };
  test.each<[keyof typeof BACKGROUND_SHAPES, unknown, boolean]>([
    ['gloss', article, true],
    ['gloss', { ...article, published: { day: { year: 2017, month: 1, day: 31 }, source: 'meta', sure: 'single' } }, true],
    ['gloss', { ...article, published: { day: '2017-01-31', source: 'meta', sure: 'single' } }, false],
    ['gloss', { ...article, extra: 1 }, false],
    ['gloss', { ...article, text: 'x'.repeat(5_000_001) }, false],
    ['gloss', undefined, false],
    ['entity', 5, false],
    ['termsFound', { count: 3, paused: false }, true],
    ['termsFound', { count: -1, paused: false }, false],
    ['termsFound', 3, false],
    ['forgetSite', 'example.org', true],
    ['erase', { all: true }, false],
    ['setSite', { url: 'https://a.org/', on: 'yes' }, false],
    ['directory', undefined, true],
    ['directory', { evil: true }, false],
  ])('%s of %j: %s', (call, argument, fits) => expect(v.safeParse(BACKGROUND_SHAPES[call], argument).success).toBe(fits));
  test('a step is one forward or one back', () => {
    expect(v.safeParse(READER_SHAPES.stepTerm, 1).success).toBe(true);
    expect(v.safeParse(READER_SHAPES.stepTerm, 2).success).toBe(false);
  });
});
