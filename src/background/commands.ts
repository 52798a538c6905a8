import { callReader } from '../platform/messaging.ts';
import { openPanel } from '../platform/side-panel.ts';
import { toggleSite } from './site-switch.ts';

/** Carries out a keyboard command of the manifest in the tab it was given in. */
export function runCommand(name: string, tab: { readonly id?: number; readonly windowId?: number; readonly url?: string; readonly incognito?: boolean } | undefined): void {
  // First of all, as the browser opens the panel only while the key press still counts.
  if (name === 'open-panel') void openPanel(tab?.windowId === undefined ? {} : { windowId: tab.windowId });
  if (tab?.id === undefined) return;
  if (name === 'next-term') void callReader(tab.id, 'stepTerm', 1);
  if (name === 'previous-term') void callReader(tab.id, 'stepTerm', -1);
  if (name === 'toggle-site') void toggleSite(tab);
}
