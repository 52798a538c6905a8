import type { Kind } from '../core/entity.ts';
import { KIND_NAMES } from './kind-names.ts';

/** What a list of terms is narrowed to; an empty word for everything. */
export interface TermFilter {
  readonly kind: Kind | '';
  readonly place: string;
}

export interface TermFiltersProps {
  readonly filter: TermFilter;
  /** The kinds and places that there are, in the order in which they are offered. */
  readonly kinds: readonly Kind[];
  readonly places: readonly string[];
  readonly onFilter: (filter: TermFilter) => void;
}

/** The choice of a kind and a place, which narrow a list of terms together. */
export function TermFilters({ filter, kinds, places, onFilter }: TermFiltersProps) {
  return (
    <div class="filters">
      <select aria-label="Kind" value={filter.kind} onChange={(event) => onFilter({ ...filter, kind: kinds.find((kind) => kind === event.currentTarget.value) ?? '' })}>
        <option value="">Every kind</option>
        {kinds.map((kind) => <option key={kind} value={kind}>{KIND_NAMES[kind]}</option>)}
      </select>
      <select aria-label="Place" value={filter.place} onChange={(event) => onFilter({ ...filter, place: event.currentTarget.value })}>
        <option value="">Every place</option>
        {places.map((place) => <option key={place} value={place}>{place}</option>)}
      </select>
    </div>
  );
}
