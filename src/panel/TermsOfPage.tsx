import { useEffect, useRef, useState } from 'preact/hooks';
import { relyOnDay } from '../core/article.ts';
import { compareDates, type CalendarDate } from '../core/calendar-date.ts';
import { eventsOf } from '../core/page-timeline.ts';
import { storyDebt } from '../core/story-debt.ts';
import type { StoryReport } from '../platform/messages.ts';
import { DayControls } from '../ui/DayControls.tsx';
import { readersToday } from '../ui/readers-today.ts';
import { StoryDebtList } from '../ui/StoryDebtList.tsx';
import { FindField } from './FindField.tsx';
import type { View } from './view.ts';
import { StoryTerms } from './StoryTerms.tsx';

export interface TermsOfPageProps {
  readonly tabId: number | undefined;
  readonly stories: readonly StoryReport[];
  readonly view: View;
  /** Which row is open: the story's number and the entity's id. */
  readonly open: string | undefined;
  readonly onOpen: (key: string | undefined) => void;
  readonly onAt: (at: CalendarDate | undefined) => void;
  readonly onAsItWas: (asItWas: boolean) => void;
}

/** The terms of the page, story by story in the order of the text; one at a time is open. */
export function TermsOfPage({ tabId, stories, view, open, onOpen, onAt, onAsItWas }: TermsOfPageProps) {
  const [wanted, setWanted] = useState('');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A row that was opened from elsewhere may be out of sight.
    if (open) place.current?.querySelector('.row.open')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  if (stories.every(({ terms }) => terms.length === 0)) {
    return <p class="empty">{stories.length > 0 ? 'None of the glossary’s terms stands in this story.' : 'No story is explained on this page. Open one on a site that is switched on; the toolbar button has the switch.'}</p>;
  }
  return (
    <div ref={place}>
      <StoryTime stories={stories} view={view} onOpen={(id) => onOpen(`0 ${id}`)} onAt={onAt} onAsItWas={onAsItWas} />
      <FindField label="Find a term" value={wanted} onInput={setWanted} />
      {stories.map((story, n) => (
        <StoryTerms key={story.url} tabId={tabId} story={story} n={n} isOnly={stories.length === 1} wanted={wanted} view={view} open={open} onOpen={onOpen} />
      ))}
    </div>
  );
}

type StoryTimeProps = Pick<TermsOfPageProps, 'stories' | 'view' | 'onAt' | 'onAsItWas'> & { readonly onOpen: (id: string) => void };

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
