import { useCallback, useEffect, useState } from 'preact/hooks';
import { answerAsPanel, callReader } from '../platform/messaging.ts';
import type { PageReport } from '../platform/messages.ts';
import { onTabs, panelTab } from '../platform/tabs.ts';
import { AllTerms } from './AllTerms.tsx';
import { PanelHeader, type PanelTab } from './PanelHeader.tsx';
import { TermsOfPage } from './TermsOfPage.tsx';

/** What the panel knows of the tab it stands beside. `report` is absent where the tab holds no story that was read. */
interface Beside {
  readonly tabId: number | undefined;
  readonly report: PageReport | undefined;
}

/** The side panel: the terms of the page beside it, and the whole glossary. It asks the page anew whenever that may have changed. */
export function PanelPage({ search }: { readonly search: string }) {
  const [tab, setTab] = useState<PanelTab>('page');
  const beside = useBeside(search);
  if (!beside) return null;
  const stories = beside.report?.stories ?? [];
  return (
    <div class="panel">
      <PanelHeader stories={stories} tab={tab} onTab={setTab} />
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'page' ? <TermsOfPage key={beside.tabId} tabId={beside.tabId} stories={stories} /> : <AllTerms story={stories[0]} />}
      </div>
    </div>
  );
}

function useBeside(search: string): Beside | undefined {
  const [beside, setBeside] = useState<Beside>();
  const ask = useCallback(async () => {
    const tabId = await panelTab(search);
    setBeside({ tabId, report: tabId === undefined ? undefined : await callReader(tabId, 'describePage') });
  }, [search]);
  useEffect(() => {
    void ask();
    const ends = [onTabs(() => void ask()), answerAsPanel({ pageRead: () => void ask() })];
    return () => ends.forEach((end) => end());
  }, [ask]);
  return beside;
}
