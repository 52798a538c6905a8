import MiniSearch from 'minisearch';
import type { EntitySummary, Kind, Topic } from '../core/entity.ts';
import type { TermFilter } from '../ui/TermFilters.tsx';

/** The whole glossary as the panel lists and searches it. */
export interface GlossaryIndex {
  readonly all: readonly EntitySummary[];
  /** The kinds and the topics that entries have, the commonest first. */
  readonly kinds: readonly Kind[];
  readonly topics: readonly Topic[];
  /** Entries that answer what was typed, best first; all of them, in their own order, where nothing was. */
  search(wanted: string, filter?: TermFilter): readonly EntitySummary[];
}

/** Entries indexed at one go: some 20 ms, so that typing is not held up while the rest follows. */
const AT_ONCE = 500;

/**
 * Indexes entries for the search. Every word typed must be answered, by the beginning of a word or, from five letters on,
 * by one misspelt in a letter of five. A name counts most, then other wordings, then the gist. Capitals and marks are free.
 */
export async function indexGlossary(all: readonly EntitySummary[]): Promise<GlossaryIndex> {
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<EntitySummary>({
    fields: ['name', 'also', 'gist'],
    extractField: (entry, field) => (field === 'also' ? entry.also.join(' ') : entry[field as 'id' | 'name' | 'gist']),
    processTerm: plain,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length >= 5 ? 0.2 : false), boost: { name: 6, also: 3 }, combineWith: 'AND' },
  });
  await index.addAllAsync(all, { chunkSize: AT_ONCE });
  return {
    all,
    kinds: commonest(all.map(({ kind }) => kind)),
    topics: commonest(all.map(({ topic }) => topic)),
    search(wanted, filter) {
      const found = wanted.trim() === '' ? all : wholeFirst(index.search(wanted).flatMap(({ id }) => byId.get(id as string) ?? []), wanted);
      return filter ? found.filter((entry) => answers(entry, filter)) : found;
    },
  };
}

/** Entries of which what was typed is the whole name go first, then those of which it is another wording: the score knows only words. */
function wholeFirst(found: readonly EntitySummary[], wanted: string): readonly EntitySummary[] {
  const whole = plain(wanted.trim());
  const rank = ({ name, also }: EntitySummary) => (plain(name) === whole ? 0 : also.some((wording) => plain(wording) === whole) ? 1 : 2);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase();
}

function answers({ kind, topic }: EntitySummary, filter: TermFilter): boolean {
  return (filter.kind === '' || kind === filter.kind) && (filter.topic === '' || topic === filter.topic);
}

function commonest<T extends string>(values: readonly T[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b, 'en'));
}
