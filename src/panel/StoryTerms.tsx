import { useState } from 'preact/hooks';
import { relyOnDay } from '../core/article.ts';
import { callReader } from '../platform/messaging.ts';
import type { StoryReport } from '../platform/messages.ts';
import { TermRow } from '../ui/TermRow.tsx';
import { language } from '../words/language.ts';
import { panelWords } from '../words/panel.ts';
import { sayNumber } from '../words/plural.ts';
import { storyWords } from '../words/story.ts';
import { OpenCard } from './OpenCard.tsx';
import { Published } from './PanelHeader.tsx';
import { useKnownTerms } from './use-known-terms.ts';
import type { View } from './view.ts';

export interface StoryTermsProps {
  readonly tabId: number | undefined;
  readonly story: StoryReport;
  /** The story's number on the page. */
  readonly n: number;
  readonly isOnly: boolean;
  /** Ids of the terms that answer what was typed, best first; absent where nothing was. */
  readonly found: readonly string[] | undefined;
  readonly view: View;
  readonly open: string | undefined;
  readonly onOpen: (key: string | undefined) => void;
}

/** The rows of one story's terms. */
export function StoryTerms({ tabId, story, n, isOnly, found, view, open, onOpen }: StoryTermsProps) {
  const known = useKnownTerms() ?? {};
  const shown = found ? found.flatMap((id) => story.terms.find(({ entity }) => entity.id === id) ?? []) : story.terms;
  return (
    <section>
      {!isOnly && <h2 class="story-name">{story.headline}</h2>}
      {!isOnly && <p class="asof story-name"><Published story={story} />{storyWords().terms(story.terms.length)}</p>}
      <ul class="rows">
        {shown.map(({ entity, count }) => {
          const key = `${n} ${entity.id}`;
          const isOpen = open === key;
          return (
            <TermRow key={key} entity={entity} count={count} isKnown={Object.hasOwn(known, entity.id)} day={view.at ?? relyOnDay(story.published)} asItWas={view.asItWas} isOpen={isOpen} onToggle={() => onOpen(isOpen ? undefined : key)}>
              {isOpen && tabId !== undefined && <Jump tabId={tabId} story={n} entity={entity.id} count={count} />}
              {isOpen && <OpenCard entity={entity} story={story} view={view} />}
            </TermRow>
          );
        })}
      </ul>
      {shown.length === 0 && found && <p class="found" role="status">{panelWords().noneOfStoryAnswers}</p>}
    </section>
  );
}

interface JumpProps {
  readonly tabId: number;
  readonly story: number;
  readonly entity: string;
  readonly count: number;
}

/** Leads to the mentions of a term in the page, one after another, and back to where the reader was. */
function Jump({ tabId, story, entity, count }: JumpProps) {
  const words = panelWords();
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
      <button type="button" class="chip" onClick={() => show((nth + 1) % count)}>{nth < 0 || count === 1 ? words.showInText : words.nextInText(sayNumber(language(), nth + 1), sayNumber(language(), count))}</button>
      {nth >= 0 && <button type="button" class="chip" onClick={back}>{words.backToPlace}</button>}
    </div>
  );
}
