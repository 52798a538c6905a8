import { useEffect, useState } from 'preact/hooks';
import { changeSettings } from '../platform/settings.ts';
import type { Settings } from '../platform/settings-shape.ts';
import { NotKept } from '../ui/NotKept.tsx';
import { AllTerms } from './AllTerms.tsx';
import { NoTermsNotice } from './NoTermsNotice.tsx';
import { PanelHeader, type PanelTab } from './PanelHeader.tsx';
import { noTerms, type Beside } from './panel-state.ts';
import { PausedNotice } from './PausedNotice.tsx';
import { GLOSSARY_START, PAGE_START, type PagePlace } from './places.ts';
import { rowKeys } from './row-keys.ts';
import { TermsOfPage } from './TermsOfPage.tsx';
import { TimelineOfPage } from './TimelineOfPage.tsx';
import { useBeside } from './use-beside.ts';
import { useRefusal } from './use-refusal.ts';
import { useScrollPlace } from './use-scroll-place.ts';
import { useSettings } from './use-settings.ts';

/** The side panel: the terms of the page beside it, their common time, and the whole glossary. It asks the page anew whenever that may have changed. */
export function PanelPage({ search }: { readonly search: string }) {
  const settings = useSettings();
  const { beside, look } = useBeside(search);
  return beside && settings ? <Panel beside={beside} settings={settings} onChanged={look} /> : null;
}

interface PanelProps {
  readonly beside: Beside & { readonly tabId: number | undefined };
  readonly settings: Settings;
  readonly onChanged: () => void;
}

function Panel({ beside, settings, onChanged }: PanelProps) {
  const { tabId, seen, report } = beside;
  const stories = report?.stories ?? [];
  const [tab, setTab] = useState<PanelTab>('page');
  const [inGlossary, setInGlossary] = useState(GLOSSARY_START);
  const [inPage, changeInPage] = usePagePlace(`${tabId} ${stories[0]?.url}`);
  useScrollPlace(tab === 'all' ? 'all' : `${tab} ${tabId} ${stories[0]?.url}`);
  // On the document, as nothing may have the focus yet.
  useEffect(() => {
    const typed = (event: KeyboardEvent) => rowKeys(event, document.body);
    document.addEventListener('keydown', typed);
    return () => document.removeEventListener('keydown', typed);
  }, []);
  const why = noTerms(beside, settings);
  const view = { at: inPage.at, asItWas: settings.asItWas, isPrivate: seen?.isPrivate === true };
  const openTerm = (id: string) => {
    setTab('page');
    changeInPage({ open: `0 ${id}`, seeks: true, wanted: '' });
  };
  return (
    <div class="panel">
      <NotKept refusal={useRefusal()} />
      <PanelHeader tabId={tabId} stories={stories} tab={tab} onTab={setTab} />
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab !== 'all' && report?.paused && tabId !== undefined && <PausedNotice tabId={tabId} />}
        {tab !== 'all' && why && <NoTermsNotice why={why} seen={seen} onGlossary={() => setTab('all')} onChanged={onChanged} />}
        {tab === 'page' && !why && (
          <TermsOfPage key={tabId} tabId={tabId} stories={stories} view={view} place={inPage} onPlace={changeInPage} onAsItWas={(asItWas) => void changeSettings(() => ({ asItWas }))} />
        )}
        {tab === 'timeline' && !why && stories[0] && <TimelineOfPage tabId={tabId} story={stories[0]} asItWas={settings.asItWas} onOpen={openTerm} />}
        {tab === 'all' && <AllTerms story={stories[0]} view={view} place={inGlossary} onPlace={setInGlossary} />}
      </div>
    </div>
  );
}

/** The reader's place in a page, and what changes it. The places of other pages wait until they come back. */
function usePagePlace(page: string): readonly [PagePlace, (change: Partial<PagePlace>) => void] {
  const [places, setPlaces] = useState<ReadonlyMap<string, PagePlace>>(new Map());
  const place = places.get(page) ?? PAGE_START;
  return [place, (change) => setPlaces((all) => new Map(all).set(page, { ...(all.get(page) ?? PAGE_START), ...change }))];
}
