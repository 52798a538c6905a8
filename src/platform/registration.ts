import { browser } from './browser.ts';
import { readSettings } from './settings.ts';
import { isUnder, siteOfOrigin, wantedMatches, type Site } from './sites.ts';

const PROBE = 'probe';
let running: Promise<void> = Promise.resolve();

/**
 * Makes the browser run the probe on just the sites that are on. Chromium forgets registrations over a restart with an
 * unpacked extension, and permissions may be withdrawn at any time, so this is called whenever either may have happened,
 * and at each start of the background, as nothing tells of an extension that was disabled and enabled again. Calls wait for one another.
 */
export function registerSites(): Promise<void> {
  running = running.then(register, register);
  return running;
}

async function register(): Promise<void> {
  const granted = await allowedOrigins();
  const matches = wantedMatches(granted, await readSettings());
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [PROBE] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [PROBE] });
    return;
  }
  const script = { id: PROBE, matches, js: ['probe.js'], runAt: 'document_idle' as const, persistAcrossSessions: true };
  // It is asked at each start of the background, and is nearly always as it should be.
  if (registered[0]?.matches?.toSorted().join() === matches.join()) return;
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Ids of the open tabs of a site, as far as the browser lets us see them. */
export async function tabsOf(site: Site): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: site.isBuiltIn ? site.origin : await grantedOrigins(site) }).catch(() => []);
  return tabs.flatMap(({ id }) => id ?? []);
}

/** What the browser lets us read of a site, with and without `www.`, as match patterns. Empty for the site that needs no leave. */
export async function grantedOrigins(site: Site): Promise<string[]> {
  if (site.isBuiltIn) return [];
  return (await allowedOrigins()).filter((origin) => siteOfOrigin(origin)?.key === site.key);
}

/** Keys of the sites that the browser lets us read, on or off. The one that comes with the extension is not among them where its leave was withdrawn. */
export async function allowedSites(): Promise<string[]> {
  return [...new Set((await allowedOrigins()).flatMap((origin) => siteOfOrigin(origin)?.key ?? []))];
}

/** What the browser lets us read, as match patterns. */
export async function allowedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Gives the leave to read a site back to the browser. */
export async function giveBack(site: Site): Promise<void> {
  const origins = await grantedOrigins(site);
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => undefined);
}

/** Ids of all open tabs, whatever they show. */
export async function allTabs(): Promise<number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
}

/** Ids of all open tabs of sites that are on. */
export async function tabsOfSitesOn(): Promise<number[]> {
  const matches = wantedMatches(await allowedOrigins(), await readSettings());
  if (matches.length === 0) return [];
  const tabs = await browser.tabs.query({ url: matches }).catch(() => []);
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Runs the probe in a tab that was open before its site was on. */
export async function probeTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['probe.js'] }).catch(() => undefined);
}

/** Brings the reader into a frame: its script, and the marks' style as the page's author would have written it (Chromium paints no other). */
export async function bringReader(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, files: ['marks.css'] });
  await browser.scripting.executeScript({ target, files: ['reader.js'] });
}

/** Brings into a frame with a reader what takes a page apart in place. */
export async function bringInPage(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['in-page.js'] });
}

/** Calls back when an origin is granted or withdrawn, in the browser's own settings too. Returns what ends it. */
export function onPermissions(changed: (origins: readonly string[], granted: boolean) => void): () => void {
  const added = ({ origins }: { origins?: string[] }) => changed(origins ?? [], true);
  const removed = ({ origins }: { origins?: string[] }) => changed(origins ?? [], false);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}

/** Whether the browser lets us read an address. Even the leave that came with the extension may be withdrawn. */
export async function mayRead(url: string): Promise<boolean> {
  return (await allowedOrigins()).some((pattern) => isUnder(url, pattern));
}
