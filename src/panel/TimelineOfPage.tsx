import { relyOnDay } from '../core/article.ts';
import { callReader } from '../platform/messaging.ts';
import type { StoryReport } from '../platform/messages.ts';
import { GivenDay } from '../ui/GivenDay.tsx';
import { PageTimeline } from '../ui/PageTimeline.tsx';
import { readersToday } from '../ui/readers-today.ts';
import { panelWords } from '../words/panel.ts';

export interface TimelineOfPageProps {
  readonly tabId: number | undefined;
  readonly story: StoryReport;
  readonly asItWas: boolean;
  readonly onOpen: (id: string) => void;
}

/** The common time of the page's first story's terms; where its day is not known, the way to set it. */
export function TimelineOfPage({ tabId, story, asItWas, onOpen }: TimelineOfPageProps) {
  const day = relyOnDay(story.published);
  if (day) return <PageTimeline entities={story.terms.map(({ entity }) => entity)} day={day} today={readersToday()} asItWas={asItWas} onOpen={onOpen} />;
  return (
    <section class="notice">
      <p class="notice-title">{panelWords().dayUnknown}</p>
      <p>{panelWords().drawnAround}</p>
      {tabId !== undefined && <GivenDay day={undefined} isGiven={false} today={readersToday()} onDay={(given) => void callReader(tabId, 'setDay', { story: 0, day: given ?? null })} />}
    </section>
  );
}
