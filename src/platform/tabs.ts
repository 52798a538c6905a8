import { browser } from './browser.ts';

/** The tab a panel speaks of: the one its address names (`?tabId=`), else the active one of its window. */
export async function panelTab(search: string): Promise<number | undefined> {
  const named = Number(new URLSearchParams(search).get('tabId') ?? NaN);
  if (Number.isInteger(named)) return named;
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

/** Calls back when another tab comes to the front, or a tab has loaded a page. Returns what ends it. */
export function onTabs(changed: () => void): () => void {
  const updated = (_: number, { status }: { status?: string }) => {
    if (status === 'complete') changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Calls back with a command's name, and the tab and window it was given in. */
export function onCommand(given: (name: string, tab: { readonly id?: number; readonly windowId?: number; readonly url?: string; readonly incognito?: boolean } | undefined) => void): void {
  browser.commands.onCommand.addListener(given);
}

/** Calls back once after installation or update, and after the browser has started. */
export function onStart(started: (reason: 'install' | 'update' | 'start') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => started(reason === 'install' ? 'install' : 'update'));
  browser.runtime.onStartup.addListener(() => started('start'));
}

/** Opens a page of the extension in a new tab. */
export async function openOwnPage(page: 'options.html' | 'welcome.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
}

/** Opens the settings, in the tab that shows them already if there is one. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the terms of a tab's page as endnotes, to be printed, in a new tab; `at` is the written day the reader chose, if any. */
export async function openEndnotes(tabId: number, at = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`panel.html?tabId=${tabId}&endnotes=${at}`) });
}

/** Whether this script still belongs to a running extension: not after a reload or removal under an open page. */
export function isAlive(): boolean {
  try {
    return (browser.runtime.id as string | undefined) !== undefined;
  } catch {
    return false;
  }
}
