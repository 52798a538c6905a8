import { callBackground } from '../platform/messaging.ts';
import type { StoryReport } from '../platform/messages.ts';
import { FindField } from '../ui/FindField.tsx';
import { TermFilters } from '../ui/TermFilters.tsx';
import { cardWords } from '../words/card.ts';
import { GLOSSARY_LANGUAGE } from '../words/language.ts';
import { panelWords } from '../words/panel.ts';
import { storyWords } from '../words/story.ts';
import { OpenCard } from './OpenCard.tsx';
import { GLOSSARY_START, MOST, type GlossaryPlace } from './places.ts';
import { useGlossaryIndex } from './use-glossary-index.ts';
import type { View } from './view.ts';

export interface AllTermsProps {
  readonly story: StoryReport | undefined;
  readonly view: View;
  readonly place: GlossaryPlace;
  readonly onPlace: (place: GlossaryPlace) => void;
}

/** The whole glossary, to be searched. Where a story is beside it, cards are restated for the story's day. */
export function AllTerms({ story, view, place, onPlace }: AllTermsProps) {
  const index = useGlossaryIndex(true);
  const words = panelWords();
  if (!index) return <p class="empty" role="status">{words.opening}</p>;
  const { wanted, filter, open, most } = place;
  const found = index.search(wanted, filter);
  const narrow = (part: Partial<GlossaryPlace>) => onPlace({ ...place, ...part, most: MOST });
  const toggle = async (id: string) => onPlace({ ...place, open: open?.id === id ? undefined : ((await callBackground('entity', id)) ?? undefined) });
  return (
    <>
      <FindField label={words.searchAll(index.all.length)} value={wanted} onInput={(next) => narrow({ wanted: next })} />
      <TermFilters filter={filter} kinds={index.kinds} topics={index.topics} onFilter={(next) => narrow({ filter: next })} />
      <p class="found" role="status">{found.length === 0 ? words.noneAnswers : storyWords().terms(found.length)}</p>
      <ul class="rows">
        {found.slice(0, most).map(({ id, kind, name, gist }) => (
          <li key={id} class={open?.id === id ? 'row open' : 'row'} data-entity={id}>
            <button type="button" class="row-head" aria-expanded={open?.id === id} onClick={() => void toggle(id)}>
              <b lang={GLOSSARY_LANGUAGE}>{name}</b><span class="n">{cardWords().kinds[kind]}</span>
              {open?.id !== id && <small lang={GLOSSARY_LANGUAGE}>{gist}</small>}
            </button>
            {open?.id === id && <OpenCard entity={open} story={story} view={view} />}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="more-rows"><button type="button" class="chip" onClick={() => onPlace({ ...GLOSSARY_START, open })}>{words.showAllTerms}</button></p>}
      {found.length > most && <p class="more-rows"><button type="button" class="chip" onClick={() => onPlace({ ...place, most: most + MOST })}>{words.showMore}</button></p>}
    </>
  );
}
