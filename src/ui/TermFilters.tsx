import type { Kind, Topic } from '../core/entity.ts';
import { cardWords } from '../words/card.ts';
import { panelWords } from '../words/panel.ts';

/** What a list of terms is narrowed to; an empty word for everything. */
export interface TermFilter {
  readonly kind: Kind | '';
  readonly topic: Topic | '';
}

export interface TermFiltersProps {
  readonly filter: TermFilter;
  /** The kinds and topics that there are, in the order in which they are offered. */
  readonly kinds: readonly Kind[];
  readonly topics: readonly Topic[];
  readonly onFilter: (filter: TermFilter) => void;
}

/** The choice of a kind and a topic, which narrow a list of terms together. */
export function TermFilters({ filter, kinds, topics, onFilter }: TermFiltersProps) {
  const words = panelWords();
  return (
    <div class="filters">
      <select aria-label={words.kind} value={filter.kind} onChange={(event) => onFilter({ ...filter, kind: kinds.find((kind) => kind === event.currentTarget.value) ?? '' })}>
        <option value="">{words.everyKind}</option>
        {kinds.map((kind) => <option key={kind} value={kind}>{cardWords().kinds[kind]}</option>)}
      </select>
      <select aria-label={words.topic} value={filter.topic} onChange={(event) => onFilter({ ...filter, topic: topics.find((topic) => topic === event.currentTarget.value) ?? '' })}>
        <option value="">{words.everyTopic}</option>
        {topics.map((topic) => <option key={topic} value={topic}>{words.topics[topic]}</option>)}
      </select>
    </div>
  );
}
