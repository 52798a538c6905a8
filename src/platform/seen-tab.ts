import { browser } from './browser.ts';
import { callBackground } from './messaging.ts';
import { siteOf, type Site } from './sites.ts';

/** What can be told of a tab: its address and its site, as far as the browser lets us see them. */
export interface SeenTab {
  readonly tabId: number;
  /** Absent where the browser does not show it: on a site that is not allowed, until the toolbar button is pressed there. */
  readonly url?: string;
  /** Absent where the address is not seen, or is no site, such as the browser's own pages. */
  readonly site?: Site;
  /** Whether it is in a private window. */
  readonly isPrivate: boolean;
}

/** What can be told of a tab; undefined where there is no such tab. */
export async function seeTab(tabId: number): Promise<SeenTab | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return undefined;
  const site = siteOf(tab.url ?? '');
  return { tabId, isPrivate: tab.incognito, ...(tab.url && { url: tab.url }), ...(site && { site }) };
}

/**
 * Turns a site on or off from a page of ours; true where it now is as wished. Must be called straight from a click. The
 * wish is sent before the browser asks: Chromium takes the popup away while it does, and the background goes on from there.
 */
export async function switchSite(site: Site, url: string, on: boolean): Promise<boolean> {
  const asked = on ? askForSite(site) : Promise.resolve(true);
  void callBackground('setSite', { url, on });
  const granted = await asked.catch(() => false);
  if (!granted) await callBackground('setSite', { url, on: false });
  return granted;
}

/** Asks the reader for one site, which browsers do only where they do not allow it yet. In Chromium the popup may be gone before the answer comes. */
function askForSite(site: Site): Promise<boolean> {
  return browser.permissions.request({ origins: [site.origin] });
}
