import * as v from 'valibot';
import { browser } from './browser.ts';

/** What the reader set. It stays on the device. */
export interface Settings {
  /** Sites by key (see `sites.ts`): true where the reader turned one on, false where off. Others are as they come. */
  readonly sites: Readonly<Record<string, boolean>>;
  /** Whether a story's every mention of a term is marked, or only the first. */
  readonly mark: 'first' | 'all';
}

const KEY = 'settings';
const DEFAULTS: Settings = { sites: {}, mark: 'first' };

/** Each field is read by itself, so that one that is broken, or of another version's shape, costs no other. */
const FIELDS = {
  sites: v.record(v.string(), v.boolean()),
  mark: v.picklist(['first', 'all']),
} satisfies { [Field in keyof Settings]: v.GenericSchema<unknown, Settings[Field]> };

export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings. Only what was ever set is stored, and fields of other versions are kept as they are. */
export async function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<void> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const kept = stored !== null && typeof stored === 'object' && !Array.isArray(stored) ? stored : {};
  await browser.storage.local.set({ [KEY]: { ...kept, ...change(settingsFrom(stored)) } });
}

/** Calls back with the settings whenever they change. Returns what ends it. */
export function onSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) changed(settingsFrom(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Settings from whatever storage holds: the defaults for what is missing or does not fit. */
export function settingsFrom(stored: unknown): Settings {
  const fields = (stored !== null && typeof stored === 'object' ? stored : {}) as Record<string, unknown>;
  const sites = v.safeParse(FIELDS.sites, fields['sites']);
  const mark = v.safeParse(FIELDS.mark, fields['mark']);
  return { sites: sites.success ? sites.output : DEFAULTS.sites, mark: mark.success ? mark.output : DEFAULTS.mark };
}
