import { useEffect, useState } from 'preact/hooks';
import type { Entity, EntitySummary } from '../core/entity.ts';
import { callBackground } from '../platform/messaging.ts';
import type { StoryReport } from '../platform/messages.ts';
import { KIND_NAMES } from '../ui/kind-names.ts';
import { FindField, matching } from './FindField.tsx';
import { OpenCard } from './OpenCard.tsx';
import type { View } from './view.ts';

/** How many entries are listed before the reader narrows them: enough to browse, few enough to draw at once. */
const MOST = 300;

/** The whole glossary, to be searched. Where a story is beside it, cards are restated for the story's day. */
export function AllTerms({ story, view }: { readonly story: StoryReport | undefined; readonly view: View }) {
  const [all, setAll] = useState<readonly EntitySummary[]>([]);
  const [wanted, setWanted] = useState('');
  const [open, setOpen] = useState<Entity>();
  useEffect(() => void callBackground('directory').then(setAll), []);
  const found = matching(all, wanted, (entry) => entry);
  const toggle = async (id: string) => setOpen(open?.id === id ? undefined : ((await callBackground('entity', id)) ?? undefined));
  return (
    <>
      <FindField label={`Search all ${all.length} terms`} value={wanted} onInput={setWanted} />
      <ul class="rows">
        {found.slice(0, MOST).map(({ id, kind, name, gist }) => (
          <li key={id} class="row" data-entity={id}>
            <button type="button" class="row-head" aria-expanded={open?.id === id} onClick={() => void toggle(id)}>
              <b>{name}</b><span class="n">{KIND_NAMES[kind]}</span>
              {open?.id !== id && <small>{gist}</small>}
            </button>
            {open?.id === id && <OpenCard entity={open} story={story} view={view} />}
          </li>
        ))}
      </ul>
      {found.length === 0 && all.length > 0 && <p class="empty">No term of the glossary answers “{wanted}”.</p>}
      {found.length > MOST && <p class="empty">{found.length - MOST} more: type a word to narrow them.</p>}
    </>
  );
}
