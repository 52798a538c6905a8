import { settingsFrom, type Settings } from './settings-shape.ts';
import { SETTINGS_VERSION, fieldsOf, migrated, type StoredFields } from './settings-versions.ts';
import { changeStored, onStored, readStored } from './store.ts';
import { sendSettings } from './sync.ts';

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await readStored(KEY));
}

/** Changes some settings; true where they are kept. Only what was ever set is stored. */
export async function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<boolean> {
  let next: StoredFields = {};
  const isKept = await changeStored(KEY, (stored) => (next = changedFields(stored, change(settingsFrom(stored)))));
  if (isKept) await sendSettings(next);
  return isKept;
}

/** Stored settings with a change. Fields of other versions, and sites in a shape of theirs, are kept as they are. */
export function changedFields(stored: unknown, change: Partial<Settings>): StoredFields {
  const fields = migrated(stored);
  const version = Math.max(SETTINGS_VERSION, typeof fields['version'] === 'number' ? fields['version'] : 0);
  return { ...fields, ...change, ...(change.sites && { sites: { ...foreignSites(fields), ...change.sites } }), version };
}

function foreignSites({ sites }: StoredFields): StoredFields {
  return Object.fromEntries(Object.entries(fieldsOf(sites)).filter(([, on]) => typeof on !== 'boolean'));
}

/** Calls back with the settings whenever they change. Returns what ends it. */
export function onSettings(changed: (settings: Settings) => void): () => void {
  return onStored(KEY, (stored) => changed(settingsFrom(stored)));
}
