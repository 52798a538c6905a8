import { browser } from './browser.ts';

/** What of Chromium's own the polyfill's types leave out. */
interface ChromiumPanel {
  open(where: { tabId?: number; windowId?: number }): Promise<void>;
}

function chromiumPanel(): ChromiumPanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: ChromiumPanel } }).chrome?.sidePanel;
}

/**
 * Opens the side panel. It must be called before anything is awaited after the reader's click or key, or the browser
 * refuses. Firefox takes no click made in a page: there the toolbar's popup opens, which holds a button for the panel.
 */
export async function openPanel(where: { readonly tabId?: number; readonly windowId?: number; readonly fromPage?: boolean }): Promise<boolean> {
  const { tabId, windowId, fromPage } = where;
  try {
    const panel = chromiumPanel();
    if (panel) await panel.open(tabId !== undefined ? { tabId } : { windowId: windowId ?? -2 });
    else if (fromPage) await (browser.action.openPopup)();
    else await browser.sidebarAction.open();
    return true;
  } catch {
    return false;
  }
}

/** The id of the window that a page of ours is in; needed ahead of a click, as nothing may be awaited after it. */
export async function ownWindow(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}
