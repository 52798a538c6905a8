import { browser } from './browser.ts';
import { migrated, type StoredFields } from './settings-versions.ts';
import { changeStored, readStored, tellRefusal } from './store.ts';

/** On this device: whether the reader chose browser sync. It never travels itself. */
const CHOICE = 'sync';
/** The settings, under one name here and in the browser's account. */
const KEY = 'settings';

/**
 * Whether settings travel with the browser's account. Off unless the reader chose it. What travels is the settings with
 * the list of sites, never the terms they know, nor days given by hand: those would tell what was read.
 */
export async function isSyncOn(): Promise<boolean> {
  return (await readStored(CHOICE)) === true;
}

/**
 * Turns sync on or off. On: what other devices set goes before what is set here, and what only this one set is kept.
 * Off: the copy is taken out of the account again. Rejects where the browser cannot sync.
 */
export async function setSync(on: boolean): Promise<void> {
  if (!on) {
    await browser.storage.local.remove(CHOICE);
    await browser.storage.sync.remove(KEY);
    return;
  }
  const remote: unknown = (await browser.storage.sync.get(KEY))[KEY];
  const here: unknown = (await browser.storage.local.get(KEY))[KEY];
  const next = together(here, remote);
  await browser.storage.sync.set({ [KEY]: next });
  await browser.storage.local.set({ [CHOICE]: true, [KEY]: next }).catch(async (refused: unknown) => {
    // What was not chosen leaves no copy there.
    await browser.storage.sync.remove(KEY);
    throw refused;
  });
}

/** Sends settings that were changed here, where the reader chose sync. An account that refuses, as it does a list of hundreds of sites, costs nothing else, but it is said. */
export async function sendSettings(fields: StoredFields): Promise<void> {
  if (await isSyncOn()) await browser.storage.sync.set({ [KEY]: fields }).catch(() => tellRefusal('account'));
}

/** Takes over what other devices set, whenever it comes. Called once by the background, before anything is awaited. */
export function followSync(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const remote: unknown = area === 'sync' ? changes[KEY]?.newValue : undefined;
    // A copy that was taken out of the account takes nothing away here.
    if (remote === undefined) return;
    void takeOver(remote).then((taken) => taken && changed());
  });
}

async function takeOver(remote: unknown): Promise<boolean> {
  if (!(await isSyncOn())) return false;
  let isNew = false as boolean;
  const isKept = await changeStored(KEY, (here) => {
    const next = takenOver(here, remote);
    isNew = JSON.stringify(next) !== JSON.stringify(here);
    return next;
  });
  return isNew && isKept;
}

/** What comes of the settings here and those that came. Those of a newer version than came are still of it. */
export function takenOver(here: unknown, remote: unknown): StoredFields {
  const [ours, theirs] = [migrated(here), migrated(remote)];
  const versions = [ours['version'], theirs['version']].filter((one) => typeof one === 'number');
  return { ...ours, ...theirs, ...(versions.length > 0 && { version: Math.max(...versions) }) };
}

/** The settings of two devices: the remote ones go first, field by field, and site by site. */
function together(here: unknown, remote: unknown): StoredFields {
  const [ours, theirs] = [migrated(here), migrated(remote)];
  const sites = { ...(ours['sites'] as object | undefined), ...(theirs['sites'] as object | undefined) };
  return { ...ours, ...theirs, ...(Object.keys(sites).length > 0 && { sites }) };
}
