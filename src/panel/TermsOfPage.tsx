import { useEffect, useRef } from 'preact/hooks';
import { relyOnDay } from '../core/article.ts';
import { compareDates, type CalendarDate } from '../core/calendar-date.ts';
import { eventsOf } from '../core/page-timeline.ts';
import { storyDebt } from '../core/story-debt.ts';
import type { StoryReport } from '../platform/messages.ts';
import { DayControls } from '../ui/DayControls.tsx';
import { FindField } from '../ui/FindField.tsx';
import { readersToday } from '../ui/readers-today.ts';
import { StoryDebtList } from '../ui/StoryDebtList.tsx';
import { panelWords } from '../words/panel.ts';
import type { PagePlace } from './places.ts';
import { StoryTerms } from './StoryTerms.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useGlossaryIndex } from './use-glossary-index.ts';
import type { View } from './view.ts';

export interface TermsOfPageProps {
  readonly tabId: number | undefined;
  readonly stories: readonly StoryReport[];
  readonly view: View;
  readonly place: PagePlace;
  readonly onPlace: (change: Partial<PagePlace>) => void;
  readonly onAsItWas: (asItWas: boolean) => void;
}

/** The terms of the page, story by story in the order of the text; one at a time is open. What is searched is ordered by how well it answers. */
export function TermsOfPage({ tabId, stories, view, place, onPlace, onAsItWas }: TermsOfPageProps) {
  const { wanted, open, seeks } = place;
  const index = useGlossaryIndex(wanted !== '');
  const rows = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!seeks) return;
    // A row that was opened from elsewhere may be out of sight.
    rows.current?.querySelector('.row.open')?.scrollIntoView({ block: 'nearest' });
    onPlace({ seeks: false });
  }, [seeks, open]);
  const openRow = (key: string | undefined) => onPlace({ open: key, seeks: key !== undefined });
  const found = wanted === '' ? undefined : index?.search(wanted).map(({ id }) => id);
  return (
    <div ref={rows}>
      <StoryTime stories={stories} view={view} onOpen={(id) => openRow(`0 ${id}`)} onAt={(at) => onPlace({ at })} onAsItWas={onAsItWas} />
      <FindField label={panelWords().findTerm} value={wanted} onInput={(next) => onPlace({ wanted: next })} />
      {stories.map((story, n) => (
        <StoryTerms key={story.url} tabId={tabId} story={story} n={n} isOnly={stories.length === 1} found={found} view={view} open={open} onOpen={openRow} />
      ))}
      {tabId !== undefined && <TakeAlong tabId={tabId} stories={stories} view={view} />}
    </div>
  );
}

interface StoryTimeProps extends Pick<TermsOfPageProps, 'stories' | 'view' | 'onAsItWas'> {
  readonly onOpen: (id: string) => void;
  readonly onAt: (at: CalendarDate | undefined) => void;
}

/** What the first story owes its reader, and the ways to look from another time. */
function StoryTime({ stories, view, onOpen, onAt, onAsItWas }: StoryTimeProps) {
  const [story] = stories;
  const day = relyOnDay(story?.published);
  if (!story || !day) return null;
  const entities = story.terms.map(({ entity }) => entity);
  const first = [day, ...eventsOf(entities).map(({ event }) => event.on)].reduce((a, b) => (compareDates(a, b) <= 0 ? a : b));
  return (
    <>
      {!view.asItWas && <StoryDebtList debt={storyDebt(entities, day)} onOpen={onOpen} />}
      <DayControls story={day} at={view.at} asItWas={view.asItWas} first={first} last={readersToday()} onAt={onAt} onAsItWas={onAsItWas} />
    </>
  );
}
