import { browser } from './browser.ts';
import { settingsFrom, type Settings } from './settings-shape.ts';
import { SETTINGS_VERSION, migrated } from './settings-versions.ts';
import { sendSettings } from './sync.ts';

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings. Only what was ever set is stored, and fields of other versions are kept as they are. */
export async function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<void> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const fields = migrated(stored);
  const version = Math.max(SETTINGS_VERSION, typeof fields['version'] === 'number' ? fields['version'] : 0);
  const next = { ...fields, ...change(settingsFrom(stored)), version };
  await browser.storage.local.set({ [KEY]: next });
  await sendSettings(next);
}

/** Calls back with the settings whenever they change. Returns what ends it. */
export function onSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) changed(settingsFrom(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
