import { storyDay } from '../core/article.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { callReader } from '../platform/messaging.ts';
import type { StoryReport } from '../platform/messages.ts';
import { GivenDay } from '../ui/GivenDay.tsx';
import { readersToday } from '../ui/readers-today.ts';
import { panelWords } from '../words/panel.ts';
import { sayDate } from '../words/say-date.ts';
import { sayAge, sayDeed, sayDoubt } from '../words/say-published.ts';
import { storyWords } from '../words/story.ts';

/** The tabs of the panel. */
export type PanelTab = 'page' | 'timeline' | 'all';
const TABS: readonly PanelTab[] = ['page', 'timeline', 'all'];

export interface PanelHeaderProps {
  readonly tabId: number | undefined;
  readonly stories: readonly StoryReport[];
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
}

/** What is read, when it was published, and the choice between its terms and the whole glossary. */
export function PanelHeader({ tabId, stories, tab, onTab }: PanelHeaderProps) {
  const words = panelWords();
  const [first] = stories;
  const terms = new Set(stories.flatMap((story) => story.terms.map(({ entity }) => entity.id))).size;
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const at = TABS.indexOf(tab) + (event.key === 'ArrowRight' ? 1 : -1);
    const next = TABS[(at + TABS.length) % TABS.length] ?? 'page';
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <header>
      <h1>{stories.length > 1 ? words.storiesHere(stories.length) : (first?.headline ?? 'Newsgloss')}</h1>
      <p class="asof">{first ? <>{stories.length === 1 && <Published story={first} />}{storyWords().terms(terms)}{stories.length === 1 && tabId !== undefined && <DayOf tabId={tabId} story={first} />}</> : words.glossaryOfTerms}</p>
      <div class="tabs" role="tablist" onKeyDown={step}>
        {TABS.map((id) => (
          <button key={id} type="button" role="tab" id={`tab-${id}`} aria-selected={tab === id} aria-controls={`panel-${id}`} tabIndex={tab === id ? 0 : -1} onClick={() => onTab(id)}>{words.tabs[id]}</button>
        ))}
      </div>
    </header>
  );
}

/** Lets the reader set the day of the page's one story. */
function DayOf({ tabId, story }: { readonly tabId: number; readonly story: StoryReport }) {
  const give = (day: CalendarDate | undefined) => void callReader(tabId, 'setDay', { story: 0, day: day ?? null });
  return <> · <GivenDay day={story.published?.day} isGiven={story.published?.source === 'given'} today={readersToday()} onDay={give} /></>;
}

/** `Published 31 Jan 2017, 9 years ago · `, or that the day is not known. */
export function Published({ story }: { readonly story: StoryReport }) {
  const on = storyDay(story.published);
  const doubt = story.published && sayDoubt(story.published);
  if ('undated' in on) return <>{doubt ?? panelWords().noDayFound} · </>;
  const age = sayAge(on.day, readersToday());
  return <>{sayDeed(on.isChange)} <b class="then-word">{sayDate(on.day)}</b>{age && `, ${age}`}{doubt && `. ${doubt}`} · </>;
}
