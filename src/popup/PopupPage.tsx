import { useEffect, useState } from 'preact/hooks';
import type { Density } from '../core/emphasis.ts';
import { answerAsPanel, callBackground, callReader } from '../platform/messaging.ts';
import type { PageReport } from '../platform/messages.ts';
import { activeTab, askForSite, mayRead } from '../platform/registration.ts';
import { changeSettings, readSettings } from '../platform/settings.ts';
import { openPanel, ownWindow } from '../platform/side-panel.ts';
import { isOn, type Site } from '../platform/sites.ts';
import { Popup } from '../ui/Popup.tsx';

interface Known {
  readonly tabId: number;
  readonly url: string;
  readonly site: Site | undefined;
  readonly isOn: boolean;
  readonly density: Density;
  readonly windowId: number | undefined;
}

/** The toolbar popup, wired: it reads what is so when it opens, and again when the page has been read. */
export function PopupPage() {
  const [known, setKnown] = useState<Known>();
  const [report, setReport] = useState<PageReport>();
  useEffect(() => void learn().then(setKnown), []);
  useEffect(() => {
    if (!known) return;
    const ask = async () => setReport(await callReader(known.tabId, 'describePage'));
    void ask();
    return answerAsPanel({ pageRead: (tabId) => void (tabId === known.tabId && ask()) });
  }, [known]);
  if (!known) return null;

  const change = (on: boolean) => {
    const { site, url } = known;
    if (!site) return;
    // The wish is sent before the browser asks: Chromium takes the popup away while it does, and the background goes on from there.
    const asked = on ? askForSite(site) : Promise.resolve(true);
    void callBackground('setSite', { url, on });
    void asked.then(async (granted) => {
      if (!granted) await callBackground('setSite', { url, on: false });
      setKnown({ ...known, isOn: on && granted });
      if (!on) setReport(undefined);
    });
  };
  const open = () => {
    void openPanel(known.windowId === undefined ? {} : { windowId: known.windowId }).then((opened) => opened && window.close());
  };
  const setDensity = (density: Density) => {
    setKnown({ ...known, density });
    void changeSettings(() => ({ density }));
  };
  return <Popup siteName={known.site?.key} isOn={known.isOn} stories={report?.stories} density={known.density} onDensity={setDensity} onChange={change} onOpenPanel={open} />;
}

async function learn(): Promise<Known | undefined> {
  const [tab, settings, windowId] = await Promise.all([activeTab(), readSettings(), ownWindow()]);
  if (!tab) return undefined;
  const on = tab.site !== undefined && isOn(tab.site, settings) && (await mayRead(tab.site));
  return { ...tab, isOn: on, density: settings.density, windowId };
}
