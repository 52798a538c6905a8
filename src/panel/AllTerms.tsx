import { callBackground } from '../platform/messaging.ts';
import type { StoryReport } from '../platform/messages.ts';
import { FindField } from '../ui/FindField.tsx';
import { KIND_NAMES } from '../ui/list-names.ts';
import { TermFilters } from '../ui/TermFilters.tsx';
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
  if (!index) return <p class="empty" role="status">Opening the glossary …</p>;
  const { wanted, filter, open, most } = place;
  const found = index.search(wanted, filter);
  const narrow = (part: Partial<GlossaryPlace>) => onPlace({ ...place, ...part, most: MOST });
  const toggle = async (id: string) => onPlace({ ...place, open: open?.id === id ? undefined : ((await callBackground('entity', id)) ?? undefined) });
  return (
    <>
      <FindField label={`Search all ${index.all.length} terms`} value={wanted} onInput={(next) => narrow({ wanted: next })} />
      <TermFilters filter={filter} kinds={index.kinds} topics={index.topics} onFilter={(next) => narrow({ filter: next })} />
      <p class="found" role="status">{sayFound(found.length)}</p>
      <ul class="rows">
        {found.slice(0, most).map(({ id, kind, name, gist }) => (
          <li key={id} class={open?.id === id ? 'row open' : 'row'} data-entity={id}>
            <button type="button" class="row-head" aria-expanded={open?.id === id} onClick={() => void toggle(id)}>
              <b>{name}</b><span class="n">{KIND_NAMES[kind]}</span>
              {open?.id !== id && <small>{gist}</small>}
            </button>
            {open?.id === id && <OpenCard entity={open} story={story} view={view} />}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="more-rows"><button type="button" class="chip" onClick={() => onPlace({ ...GLOSSARY_START, open })}>Show all terms</button></p>}
      {found.length > most && <p class="more-rows"><button type="button" class="chip" onClick={() => onPlace({ ...place, most: most + MOST })}>Show more</button></p>}
    </>
  );
}

function sayFound(count: number): string {
  if (count === 0) return 'No term answers this.';
  return count === 1 ? '1 term' : `${count} terms`;
}
