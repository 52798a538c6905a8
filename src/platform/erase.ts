import { browser } from './browser.ts';

/**
 * Takes away everything of ours that this browser keeps: settings, sites, known terms, days given by hand, a pause, the
 * copy in the browser's account, and the leave to read other sites. What is left is as it was after installing.
 */
export async function eraseEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.sync.clear().catch(() => undefined)]);
  const fixed = browser.runtime.getManifest().host_permissions ?? [];
  const origins = ((await browser.permissions.getAll()).origins ?? []).filter((origin) => !fixed.includes(origin));
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => undefined);
}
