import { beforeEach, describe, expect, test, vi } from 'vitest';
import { permissionsChanged, toggleSite } from '../../src/background/site-switch.ts';
import { registerSites } from '../../src/platform/registration.ts';

const MOSCOW_TIMES = '*://*.themoscowtimes.com/*';
interface Script { readonly id: string; readonly matches: readonly string[] }

/** A browser with three tabs, what it allows, what it has registered, and all that it was told. */
const { fake } = vi.hoisted(() => ({
  fake: { kept: Object.create(null) as Record<string, unknown>, isFull: false, origins: [] as string[], scripts: new Array<Script>(), sent: [] as unknown[], badges: [] as unknown[], writes: 0 },
}));
vi.mock('../../src/platform/browser.ts', () => {
  const write = (scripts: Script[]) => {
    fake.writes += 1;
    fake.scripts = scripts;
    return Promise.resolve();
  };
  const said = () => Promise.resolve();
  return {
    browser: {
      storage: {
        local: {
          get: (key: string) => Promise.resolve({ [key]: fake.kept[key] }),
          set: (items: object) => (fake.isFull ? Promise.reject(new Error('full')) : Promise.resolve(void (fake.kept = { ...fake.kept, ...items }))),
        },
      },
      permissions: { getAll: () => Promise.resolve({ origins: fake.origins }) },
      scripting: {
        getRegisteredContentScripts: () => Promise.resolve(fake.scripts), registerContentScripts: write, updateContentScripts: write,
        unregisterContentScripts: () => write([]), executeScript: said,
      },
      tabs: {
        query: ({ url }: { url?: unknown }) => Promise.resolve(url === undefined ? [{ id: 1 }, { id: 2 }, { id: 3 }] : []),
        // A reader is in the second tab, of a site without leave.
        sendMessage: (tab: number, message: unknown) => (fake.sent.push([tab, message]), tab === 2 ? Promise.resolve(true) : Promise.reject(new Error('nobody there'))),
      },
      action: { setIcon: said, setBadgeText: (badge: unknown) => Promise.resolve(fake.badges.push(badge)), setBadgeBackgroundColor: said, setBadgeTextColor: said, setTitle: said },
      i18n: { getUILanguage: () => 'en' },
      runtime: { id: 'us', sendMessage: said, onMessage: { addListener: () => undefined, removeListener: () => undefined } },
    },
  };
});

const registered = () => fake.scripts.flatMap(({ matches }) => matches);
beforeEach(() => {
  Object.assign(fake, { kept: {}, isFull: false, origins: [MOSCOW_TIMES, 'https://a.org/*'], scripts: [], sent: [], badges: [], writes: 0 });
});

describe('leave that is withdrawn in the browser’s settings', () => {
  test('goes off the list, and every tab is told what is left; who was silenced by it shows nothing any more', async () => {
    fake.kept = { settings: { version: 1, sites: { 'a.org': true } } };
    await registerSites();
    expect(registered()).toEqual([MOSCOW_TIMES, 'https://a.org/*']);
    fake.origins = [MOSCOW_TIMES];
    await permissionsChanged(['https://a.org/*'], false);
    expect(registered()).toEqual([MOSCOW_TIMES]);
    expect(fake.sent).toEqual([1, 2, 3].map((tab) => [tab, { newsgloss: 'reader', call: 'leaveUnlessUnder', argument: [MOSCOW_TIMES] }]));
    expect(fake.badges).toEqual([{ tabId: 2, text: '' }]);
    // The reader's wish stands, should they give leave again.
    expect(fake.kept).toEqual({ settings: { version: 1, sites: { 'a.org': true } } });
  });
  test('a list that was lost is made again, and one that is right is left alone', async () => {
    await registerSites();
    await registerSites();
    expect([registered(), fake.writes]).toEqual([[MOSCOW_TIMES], 1]);
    fake.scripts = [];
    await registerSites();
    expect([registered(), fake.writes]).toEqual([[MOSCOW_TIMES], 2]);
  });
});

describe('the command that turns a site over', () => {
  const tab = { id: 2, url: 'https://a.org/story', incognito: false };
  test.each<[string, object, Record<string, unknown>, unknown]>([
    ['on', tab, {}, { 'a.org': true }],
    ['off', tab, { 'a.org': true }, {}],
    ['on in a private window, which would tell that one was there', { ...tab, incognito: true }, {}, undefined],
    ['off in a private window, which takes the word away', { ...tab, incognito: true }, { 'a.org': true }, {}],
    ['our own site off in a private window', { ...tab, incognito: true, url: 'https://www.themoscowtimes.com/x' }, {}, undefined],
    ['a page of the browser', { ...tab, url: 'about:blank' }, {}, undefined],
  ])('%s', async (_, of, sites, next) => {
    if (Object.keys(sites).length > 0) fake.kept = { settings: { version: 1, sites } };
    await toggleSite(of);
    expect((fake.kept['settings'] as { sites?: unknown } | undefined)?.sites).toEqual(next);
    expect(fake.badges).not.toContainEqual({ tabId: 2, text: '!' });
  });
  test('says on the toolbar button that it was not kept', async () => {
    fake.isFull = true;
    await toggleSite(tab);
    expect([fake.kept, fake.badges]).toEqual([{}, [{ tabId: 2, text: '!' }]]);
  });
});
