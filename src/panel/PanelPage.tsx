import { useCallback, useEffect, useState } from 'preact/hooks';
import { relyOnDay } from '../core/article.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { answerAsPanel, callReader } from '../platform/messaging.ts';
import type { PageReport } from '../platform/messages.ts';
import { changeSettings } from '../platform/settings.ts';
import { onTabs, panelTab } from '../platform/tabs.ts';
import { readersToday } from '../ui/readers-today.ts';
import { PageTimeline } from '../ui/PageTimeline.tsx';
import { AllTerms } from './AllTerms.tsx';
import { PanelHeader, type PanelTab } from './PanelHeader.tsx';
import { TermsOfPage } from './TermsOfPage.tsx';
import { useSettings } from './use-settings.ts';
import type { View } from './view.ts';

/** What the panel knows of the tab it stands beside. `report` is absent where the tab holds no story that was read. */
interface Beside {
  readonly tabId: number | undefined;
  readonly report: PageReport | undefined;
}

/** The side panel: the terms of the page beside it, their common time, and the whole glossary. It asks the page anew whenever that may have changed. */
export function PanelPage({ search }: { readonly search: string }) {
  const [tab, setTab] = useState<PanelTab>('page');
  const [at, setAt] = useState<CalendarDate>();
  const [open, setOpen] = useState<string>();
  const settings = useSettings();
  const beside = useBeside(search);
  const url = beside?.report?.stories[0]?.url;
  // Another page has another time.
  useEffect(() => setAt(undefined), [url]);
  if (!beside || !settings) return null;

  const stories = beside.report?.stories ?? [];
  const [story] = stories;
  const day = relyOnDay(story?.published);
  const view: View = { at, asItWas: settings.asItWas };
  const openTerm = (id: string) => {
    setTab('page');
    setOpen(`0 ${id}`);
  };
  return (
    <div class="panel">
      <PanelHeader tabId={beside.tabId} stories={stories} tab={tab} onTab={setTab} />
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'page' && (
          <TermsOfPage
            key={beside.tabId} tabId={beside.tabId} stories={stories} view={view} open={open} onOpen={setOpen}
            onAt={setAt} onAsItWas={(asItWas) => void changeSettings(() => ({ asItWas }))}
          />
        )}
        {tab === 'timeline' && story && day && (
          <PageTimeline entities={story.terms.map(({ entity }) => entity)} day={day} today={readersToday()} asItWas={settings.asItWas} onOpen={openTerm} />
        )}
        {tab === 'timeline' && !day && <p class="empty">The terms’ common time is drawn around a story’s day, and none is known here.</p>}
        {tab === 'all' && <AllTerms story={story} view={view} />}
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
