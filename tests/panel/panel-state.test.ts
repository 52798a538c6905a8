import { describe, expect, test, vi } from 'vitest';
import { noTerms, type Beside, type NoTerms } from '../../src/panel/panel-state.ts';
import { settingsFrom } from '../../src/platform/settings-shape.ts';
import { siteOf } from '../../src/platform/sites.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));

const seen = (url?: string): Beside['seen'] => {
  const site = siteOf(url ?? '');
  return { tabId: 1, isPrivate: false, ...(url !== undefined && { url }), ...(site && { site }) };
};
const story = (terms: number) => ({ url: 'https://a.org/x', headline: 'X', terms: Array.from({ length: terms }, () => ({ entity: {} as never, count: 1 })) });
const report = (...terms: number[]) => ({ stories: terms.map(story), paused: false });

describe('why the panel has no terms', () => {
  test.each<[string, Beside, Record<string, boolean>, NoTerms | undefined]>([
    ['a story with terms', { seen: seen('https://a.org/x'), mayRead: true, report: report(3) }, { 'a.org': true }, undefined],
    ['one of two stories with terms', { seen: seen('https://a.org/x'), mayRead: true, report: report(0, 1) }, { 'a.org': true }, undefined],
    ['a story without', { seen: seen('https://a.org/x'), mayRead: true, report: report(0) }, { 'a.org': true }, 'nothing known'],
    ['a reader and no story', { seen: seen('https://a.org/x'), mayRead: true, report: report() }, { 'a.org': true }, 'no story'],
    ['a site that is on, and no reader', { seen: seen('https://themoscowtimes.com/'), mayRead: true, report: undefined }, {}, 'no story'],
    ['a site switched off', { seen: seen('https://themoscowtimes.com/x'), mayRead: true, report: undefined }, { 'themoscowtimes.com': false }, 'off'],
    ['a site never switched on', { seen: seen('https://a.org/x'), mayRead: false, report: undefined }, {}, 'off'],
    ['a site on, and no leave', { seen: seen('https://a.org/x'), mayRead: false, report: undefined }, { 'a.org': true }, 'no leave'],
    ['a tab whose address is not shown', { seen: seen(), mayRead: false, report: undefined }, {}, 'unseen'],
    ['no tab', { seen: undefined, mayRead: false, report: undefined }, {}, 'unseen'],
    ['a page of the browser', { seen: seen('chrome://settings'), mayRead: false, report: undefined }, {}, 'restricted'],
    ['a store', { seen: seen('https://addons.mozilla.org/'), mayRead: false, report: undefined }, {}, 'restricted'],
    ['the demo story, which lies in a page of ours', { seen: seen('moz-extension://x/welcome.html'), mayRead: false, report: report(9) }, {}, undefined],
  ])('%s', (_, beside, sites, why) => expect(noTerms(beside, settingsFrom({ version: 1, sites }))).toBe(why));
});
