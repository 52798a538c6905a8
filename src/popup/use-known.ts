import { useEffect, useState } from 'preact/hooks';
import type { Density } from '../core/emphasis.ts';
import { mayRead, onPermissions } from '../platform/registration.ts';
import { seeTab, type SeenTab } from '../platform/seen-tab.ts';
import { readSettings } from '../platform/settings.ts';
import { ownWindow } from '../platform/side-panel.ts';
import { isOn } from '../platform/sites.ts';
import { onRefusal, type Refusal } from '../platform/store.ts';
import { panelTab } from '../platform/tabs.ts';

/** What the popup knows of the tab it speaks of, and of what is set. */
export interface Known extends SeenTab {
  readonly isOn: boolean;
  /** The site was turned on, and the browser does not let us read it, or no longer. */
  readonly needsLeave: boolean;
  readonly density: Density;
  readonly windowId: number | undefined;
  /** Who refused to keep what was set last, if anybody did. */
  readonly refusal?: Refusal | undefined;
}

/** What is known, learnt anew where the browser gives or takes leave, and where what was set was not kept. `search` may name a tab. */
export function useKnown(search: string): readonly [Known | undefined, (known: Known) => void] {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    const look = (refusal?: Refusal) => void learn(search).then((learnt) => setKnown(learnt && { ...learnt, refusal }));
    look();
    const ends = [onPermissions(() => look()), onRefusal(look)];
    return () => ends.forEach((end) => end());
  }, [search]);
  return [known, setKnown];
}

async function learn(search: string): Promise<Known | undefined> {
  const [tabId, settings, windowId] = await Promise.all([panelTab(search), readSettings(), ownWindow()]);
  const tab = tabId === undefined ? undefined : await seeTab(tabId);
  if (!tab) return undefined;
  const wanted = tab.site !== undefined && isOn(tab.site, settings);
  const allowed = tab.url !== undefined && (await mayRead(tab.url));
  return { ...tab, isOn: wanted && allowed, needsLeave: wanted && !allowed, density: settings.density, windowId };
}
