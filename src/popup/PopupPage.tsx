import { useEffect, useState } from 'preact/hooks';
import type { Density } from '../core/emphasis.ts';
import { answerAsPanel, callReader } from '../platform/messaging.ts';
import type { PageReport } from '../platform/messages.ts';
import { setPause } from '../platform/pause.ts';
import { switchSite } from '../platform/seen-tab.ts';
import { changeSettings } from '../platform/settings.ts';
import { openPanel } from '../platform/side-panel.ts';
import { isRestricted, leavesTrace } from '../platform/sites.ts';
import { openSettings } from '../platform/tabs.ts';
import { Popup } from '../ui/Popup.tsx';
import { useKnown } from './use-known.ts';
import { useMinutesLeft } from './use-minutes-left.ts';

/** The toolbar popup, wired: it reads what is so when it opens, and again when the page has been read. `search` may name a tab, as the panel's does. */
export function PopupPage({ search }: { readonly search: string }) {
  const [known, setKnown] = useKnown(search);
  const [report, setReport] = useState<PageReport>();
  const minutes = useMinutesLeft();
  useEffect(() => {
    if (!known) return;
    const ask = async () => setReport(await callReader(known.tabId, 'describePage'));
    void ask();
    return answerAsPanel({ pageRead: (tabId) => void (tabId === known.tabId && ask()) });
  }, [known]);
  if (!known) return null;

  const { tabId, site, url = '' } = known;
  const change = (on: boolean) => void (site && switchSite(site, url, on).then((granted) => {
    setKnown({ ...known, isOn: on && granted, needsLeave: on && !granted });
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
      needsLeave={known.needsLeave}
      isRefusedHere={known.isPrivate && site !== undefined && leavesTrace(site, !known.isOn)}
      refusal={known.refusal}
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
