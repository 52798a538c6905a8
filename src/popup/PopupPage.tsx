import { useEffect, useState } from 'preact/hooks';
import type { Density } from '../core/emphasis.ts';
import { answerAsPanel, callReader } from '../platform/messaging.ts';
import type { PageReport } from '../platform/messages.ts';
import { setPause } from '../platform/pause.ts';
import { mayRead } from '../platform/registration.ts';
import { seeTab, switchSite, type SeenTab } from '../platform/seen-tab.ts';
import { changeSettings, readSettings } from '../platform/settings.ts';
import { openPanel, ownWindow } from '../platform/side-panel.ts';
import { isOn, isRestricted } from '../platform/sites.ts';
import { openSettings, panelTab } from '../platform/tabs.ts';
import { Popup } from '../ui/Popup.tsx';
import { useMinutesLeft } from './use-minutes-left.ts';

interface Known extends SeenTab {
  readonly isOn: boolean;
  readonly density: Density;
  readonly windowId: number | undefined;
}

/** The toolbar popup, wired: it reads what is so when it opens, and again when the page has been read. `search` may name a tab, as the panel's does. */
export function PopupPage({ search }: { readonly search: string }) {
  const [known, setKnown] = useState<Known>();
  const [report, setReport] = useState<PageReport>();
  const minutes = useMinutesLeft();
  useEffect(() => void learn(search).then(setKnown), [search]);
  useEffect(() => {
    if (!known) return;
    const ask = async () => setReport(await callReader(known.tabId, 'describePage'));
    void ask();
    return answerAsPanel({ pageRead: (tabId) => void (tabId === known.tabId && ask()) });
  }, [known]);
  if (!known) return null;

  const { tabId, site, url = '' } = known;
  const change = (on: boolean) => void (site && switchSite(site, url, on).then((granted) => {
    setKnown({ ...known, isOn: on && granted });
    if (!on) setReport(undefined);
  }));
  const open = () => void openPanel(known.windowId === undefined ? {} : { windowId: known.windowId }).then((opened) => opened && window.close());
  const setDensity = (density: Density) => {
    setKnown({ ...known, density });
    void changeSettings(() => ({ density }));
  };
  return (
    <Popup
      siteName={isRestricted(url) ? undefined : site?.key}
      isOn={known.isOn || report !== undefined}
      stories={report?.stories}
      isTooLarge={report?.tooLarge}
      density={known.density}
      pause={{ here: report?.paused, minutes, onHere: (paused) => void callReader(tabId, 'pause', paused), onEverywhere: (paused) => void setPause(paused) }}
      onDensity={setDensity}
      onChange={change}
      onOpenPanel={open}
      onSettings={() => void openSettings().then(() => window.close())}
    />
  );
}

async function learn(search: string): Promise<Known | undefined> {
  const [tabId, settings, windowId] = await Promise.all([panelTab(search), readSettings(), ownWindow()]);
  const tab = tabId === undefined ? undefined : await seeTab(tabId);
  if (!tab) return undefined;
  const on = tab.site !== undefined && isOn(tab.site, settings) && (await mayRead(tab.site));
  return { ...tab, isOn: on, density: settings.density, windowId };
}
