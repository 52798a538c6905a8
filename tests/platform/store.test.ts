import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { KnownTerm } from '../../src/core/known-term.ts';
import { keepGivenDay, readGivenDays } from '../../src/platform/given-days.ts';
import { addKnownTerms, forgetKnownTerms, keepKnownTerm, readKnownTerms } from '../../src/platform/known-terms.ts';
import { readPause, setPause } from '../../src/platform/pause.ts';
import { changeSettings, readSettings } from '../../src/platform/settings.ts';
import { settingsFrom } from '../../src/platform/settings-shape.ts';
import { onRefusal } from '../../src/platform/store.ts';
import { setSync, takenOver } from '../../src/platform/sync.ts';

/** A browser's storage, as full, broken or private as a test wants it. */
const { fake, area } = vi.hoisted(() => {
  const make = () => {
    const it = {
      kept: {} as Record<string, unknown>, isFull: false, isBroken: false,
      get: (key: string) => (it.isBroken ? Promise.reject(new Error('corrupted')) : Promise.resolve(key in it.kept ? { [key]: it.kept[key] } : {})),
      set(items: object) {
        if (it.isFull || it.isBroken) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
        // Read and written by several at once, a real one takes its time.
        return new Promise<void>((done) => setTimeout(() => { it.kept = { ...it.kept, ...items }; done(); }));
      },
      remove(key: string) {
        if (it.isBroken) return Promise.reject(new Error('corrupted'));
        const { [key]: _, ...others } = it.kept;
        it.kept = others;
        return Promise.resolve();
      },
    };
    return it;
  };
  return { area: make, fake: { local: make(), sync: make(), isPrivate: false, sent: [] as unknown[] } };
});
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    storage: { get local() { return fake.local; }, get sync() { return fake.sync; } },
    extension: { get inIncognitoContext() { return fake.isPrivate; } },
    runtime: { id: 'us', sendMessage: (message: unknown) => { fake.sent.push(message); return Promise.resolve(); }, onMessage: { addListener: () => undefined, removeListener: () => undefined } },
  },
}));

const NATO: KnownTerm = { name: 'NATO', state: '1949-04-04', on: '2017-01-31' };
const DAY = { year: 2017, month: 1, day: 31 };
const STORY = 'https://a.org/story';
const refusals: unknown[] = [];
onRefusal((refusal) => refusals.push(refusal));

beforeEach(async () => {
  [fake.local, fake.sync, fake.isPrivate] = [area(), area(), false];
  // Whatever an earlier test was told is over.
  await setPause(false);
  refusals.length = fake.sent.length = 0;
});

/** Everything that is ever written on the reader's word. */
const WRITES: readonly [string, () => Promise<unknown>][] = [
  ['settings', () => changeSettings(() => ({ density: 'key' }))],
  ['a term that is known', () => keepKnownTerm('nato', NATO)],
  ['terms of a file', () => addKnownTerms({ nato: NATO })],
  ['a day given by hand', () => keepGivenDay(STORY, DAY)],
  ['a pause', () => setPause(true)],
];

describe('storage that refuses to keep something', () => {
  test.each(WRITES)('%s: it is said, here and in every other page; and once it is kept again, no longer', async (_, write) => {
    const before = (fake.local.kept = { settings: { mark: 'all', version: 1 }, knownTerms: { libya: NATO } });
    fake.local.isFull = true;
    expect(await write()).toSatisfy((kept) => kept === false || kept === undefined);
    expect(fake.local.kept).toEqual(before);
    expect(refusals).toEqual(['device']);
    expect(fake.sent).toEqual([{ newsgloss: 'panel', call: 'refused', argument: 'device' }]);
    fake.local.isFull = false;
    expect(await write()).toSatisfy((kept) => kept === true || kept === 1);
    expect(refusals).toEqual(['device', undefined]);
  });
  test('that cannot be read: everything is as it comes, and nothing is overwritten', async () => {
    fake.local.kept = { settings: { mark: 'all', version: 1 } };
    fake.local.isBroken = true;
    expect(await readSettings()).toEqual(settingsFrom(undefined));
    expect([await readKnownTerms(), await readPause(), (await readGivenDays())(STORY)]).toEqual([{}, undefined, undefined]);
    for (const [, write] of WRITES) await write();
    expect(await forgetKnownTerms()).toBe(false);
    fake.local.isBroken = false;
    expect((await readSettings()).mark).toBe('all');
  });
  test('an account that refuses: what was set is kept here, and it is said', async () => {
    fake.local.kept = { sync: true };
    fake.sync.isFull = true;
    expect(await changeSettings(() => ({ density: 'key' }))).toBe(true);
    expect((await readSettings()).density).toBe('key');
    expect(refusals).toEqual(['account']);
  });
  test('sync that cannot be chosen leaves no copy in the account', async () => {
    fake.local.kept = { settings: { mark: 'all', version: 1 } };
    fake.local.isFull = true;
    await expect(setSync(true)).rejects.toThrow('quota');
    expect(fake.sync.kept).toEqual({});
  });
});

describe('what something else has written is no obstacle, and what a newer version has is kept', () => {
  test.each<[string, unknown]>([['nothing', undefined], ['null', null], ['a word', 'x'], ['a number', -1], ['a list', [1, 'a']], ['others', { a: { b: [] }, nato: 5 }]])('%s under every key', async (_, value) => {
    fake.local.kept = { settings: value, knownTerms: value, givenDays: value, pausedUntil: value, sync: value };
    expect([await readSettings(), await readKnownTerms(), await readPause(), (await readGivenDays())(STORY)]).toEqual([settingsFrom(undefined), {}, undefined, undefined]);
    for (const [, write] of WRITES) expect(await write()).toSatisfy((kept) => kept === true || typeof kept === 'number');
    expect([(await readSettings()).density, Object.keys(await readKnownTerms()), (await readGivenDays())(STORY)]).toEqual(['key', ['nato'], DAY]);
    expect(await readPause()).toBeGreaterThan(0);
  });
  test('settings', async () => {
    const newer = { version: 9, mark: ['all', 'twice'], sites: { 'a.org': { on: true, since: 1 }, 'b.org': true }, shape: { a: 1 } };
    fake.local.kept = { settings: newer };
    expect((await readSettings()).sites).toEqual({ 'b.org': true });
    await changeSettings(({ sites }) => ({ sites: { ...sites, 'c.org': true }, density: 'key' }));
    expect(fake.local.kept).toEqual({ settings: { ...newer, sites: { ...newer.sites, 'c.org': true }, density: 'key' } });
  });
  test('known terms', async () => {
    const newer = { nato: { ...NATO, seen: 3 }, libya: { name: { en: 'Libya' } } };
    fake.local.kept = { knownTerms: newer };
    await keepKnownTerm('iran', NATO);
    await addKnownTerms({ nato: { ...NATO, on: '2001-01-01' }, kremlin: NATO });
    expect(fake.local.kept).toEqual({ knownTerms: { ...newer, iran: NATO, kremlin: NATO } });
  });
  test.each<[unknown, unknown, unknown]>([
    [{ version: 1, mark: 'all' }, { version: 1, density: 'key' }, { version: 1, mark: 'all', density: 'key' }],
    [{ version: 9, later: 1 }, { version: 1, density: 'key' }, { version: 9, later: 1, density: 'key' }],
    [{ version: 1 }, { version: 9, later: 1 }, { version: 9, later: 1 }],
    [{ version: 1, mark: 'all' }, 'nonsense', { version: 1, mark: 'all' }],
    [null, { version: 1 }, { version: 1 }],
  ])('settings %j, and %j from another device', (here, remote, next) => expect(takenOver(here, remote)).toEqual(next));
});

test('two changes at once are both kept', async () => {
  await Promise.all([changeSettings(() => ({ density: 'key' })), changeSettings(() => ({ mark: 'all' })), keepKnownTerm('nato', NATO), keepKnownTerm('iran', NATO)]);
  expect(await readSettings()).toMatchObject({ density: 'key', mark: 'all' });
  expect(Object.keys(await readKnownTerms())).toEqual(['nato', 'iran']);
});

test('in a private window a day given by hand holds for the page, and is not kept', async () => {
  fake.isPrivate = true;
  const kept = fake.local.kept;
  expect(await keepGivenDay(`${STORY}?from=mail`, DAY)).toBe(true);
  expect((await readGivenDays())(STORY)).toEqual(DAY);
  expect(await keepGivenDay(STORY, undefined)).toBe(true);
  expect((await readGivenDays())(STORY)).toBeUndefined();
  expect(fake.local.kept).toEqual(kept);
});
