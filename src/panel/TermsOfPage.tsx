import { useState } from 'preact/hooks';
import { relyOnDay, storyDay } from '../core/article.ts';
import { callReader } from '../platform/messaging.ts';
import type { StoryReport } from '../platform/messages.ts';
import { TermRow } from '../ui/TermRow.tsx';
import { FindField, matching } from './FindField.tsx';
import { OpenCard } from './OpenCard.tsx';
import { Published } from './PanelHeader.tsx';

export interface TermsOfPageProps {
  readonly tabId: number | undefined;
  readonly stories: readonly StoryReport[];
}

/** The terms of the page, story by story in the order of the text; one at a time is open. */
export function TermsOfPage({ tabId, stories }: TermsOfPageProps) {
  const [wanted, setWanted] = useState('');
  const [open, setOpen] = useState<string>();
  if (stories.every(({ terms }) => terms.length === 0)) {
    return <p class="empty">{stories.length > 0 ? 'None of the glossary’s terms stands in this story.' : 'No story is explained on this page. Open one on a site that is switched on; the toolbar button has the switch.'}</p>;
  }
  return (
    <>
      <FindField label="Find a term" value={wanted} onInput={setWanted} />
      {stories.map((story, n) => (
        <section key={story.url}>
          {stories.length > 1 && <h2 class="story-name">{story.headline}</h2>}
          {stories.length > 1 && <p class="asof story-name"><Published story={story} />{story.terms.length} terms</p>}
          <ul class="rows">
            {matching(story.terms, wanted, ({ entity }) => entity).map(({ entity, count }) => {
              const key = `${n} ${entity.id}`;
              return (
                <TermRow key={key} entity={entity} count={count} day={relyOnDay(story.published)} isOpen={open === key} onToggle={() => setOpen(open === key ? undefined : key)}>
                  {open === key && (
                    <>
                      {tabId !== undefined && <Jump tabId={tabId} story={n} entity={entity.id} count={count} />}
                      <OpenCard entity={entity} story={storyDay(story.published)} />
                    </>
                  )}
                </TermRow>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Leads to the mentions of a term in the page, one after another, and back to where the reader was. */
function Jump({ tabId, story, entity, count }: { readonly tabId: number; readonly story: number; readonly entity: string; readonly count: number }) {
  const [nth, setNth] = useState(-1);
  const show = (to: number) => {
    setNth(to);
    void callReader(tabId, 'showMention', { story, entity, nth: to });
  };
  const back = () => {
    setNth(-1);
    void callReader(tabId, 'returnToPlace');
  };
  return (
    <div class="jump">
      <button type="button" class="chip" onClick={() => show((nth + 1) % count)}>{nth < 0 || count === 1 ? 'Show in the text' : `Next in the text (${nth + 1} of ${count})`}</button>
      {nth >= 0 && <button type="button" class="chip" onClick={back}>Back to where I was</button>}
    </div>
  );
}
