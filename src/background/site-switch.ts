import { callReader } from '../platform/messaging.ts';
import { eraseEverything } from '../platform/erase.ts';
import { allTabs, allowedOrigins, giveBack, grantedOrigins, probeTab, registerSites, tabsOf, tabsOfSitesOn } from '../platform/registration.ts';
import { changeSettings, readSettings } from '../platform/settings.ts';
import { isOn, leavesTrace, siteOf, siteOfOrigin, withSite } from '../platform/sites.ts';
import { openOwnPage } from '../platform/tabs.ts';
import { showRefusal, showState } from '../platform/toolbar.ts';

/** Turns a site on or off, at once in every open tab. True where it is as wished; false where the browser does not let us read it, or keep the wish. */
export async function setSite(url: string, on: boolean): Promise<boolean> {
  const site = siteOf(url);
  if (!site) return false;
  if (!(await changeSettings(({ sites }) => ({ sites: withSite(sites, site, on) })))) return false;
  await registerSites();
  if (on && !site.isBuiltIn && (await grantedOrigins(site)).length === 0) return false;
  for (const tabId of await tabsOf(site)) await (on ? probeTab(tabId) : leaveTab(tabId));
  return true;
}

/** Turns the site of a tab over, as the keyboard command asks. Where that cannot be kept the toolbar button says so; in a private window nothing is done that would be kept. */
export async function toggleSite({ id, url, incognito }: { readonly id?: number; readonly url?: string; readonly incognito?: boolean }): Promise<void> {
  const site = url === undefined ? undefined : siteOf(url);
  if (!site || url === undefined || id === undefined) return;
  const on = !isOn(site, await readSettings());
  if (incognito && leavesTrace(site, on)) return;
  await setSite(url, on);
  if (isOn(site, await readSettings()) !== on) await showRefusal(id);
}

/** An origin was granted or withdrawn: run where we may and no further. */
export async function permissionsChanged(origins: readonly string[], granted: boolean): Promise<void> {
  await registerSites();
  if (!granted) return leaveWithdrawn();
  const settings = await readSettings();
  const sites = origins.flatMap((origin) => siteOfOrigin(origin) ?? []).filter((site) => isOn(site, settings));
  for (const site of sites) for (const tabId of await tabsOf(site)) await probeTab(tabId);
}

/** Pages that we may not read any more are not shown to us as such, but the readers in them still hear us, and know where they are. */
async function leaveWithdrawn(): Promise<void> {
  const allowed = await allowedOrigins();
  await Promise.all((await allTabs()).map(async (tabId) => {
    if (await callReader(tabId, 'leaveUnlessUnder', allowed)) await showState(tabId, undefined);
  }));
}

/** After installation, update or the browser's start: the sites that are on, and the tabs that show them already. */
export async function start(reason: 'install' | 'update' | 'start'): Promise<void> {
  await registerSites();
  if (reason === 'start') return;
  for (const tabId of await tabsOfSitesOn()) await probeTab(tabId);
  if (reason === 'install') await openOwnPage('welcome.html');
}

/** Turns a site off, and gives back the leave to read it. */
export async function forgetSite(key: string): Promise<void> {
  const site = siteOf(`https://${key}/`);
  if (!site) return;
  await setSite(`https://${key}/`, false);
  await giveBack(site);
}

/** Erases everything that is kept of ours, and is at once on just where it comes switched on. */
export async function erase(): Promise<void> {
  for (const tabId of await tabsOfSitesOn()) await leaveTab(tabId);
  await eraseEverything();
  await settingsCame();
}

/** Settings came from elsewhere: the sites that are on may be others now. */
export async function settingsCame(): Promise<void> {
  await registerSites();
  for (const tabId of await tabsOfSitesOn()) await probeTab(tabId);
}

async function leaveTab(tabId: number): Promise<void> {
  await callReader(tabId, 'leave');
  await showState(tabId, undefined);
}
