import type { CalendarDate } from './calendar-date.ts';
import type { Interval } from './interval.ts';

/** What sort of thing an entity is: the name of its folder under `entities/`. */
export const KINDS = [
  'person', 'organisation', 'armed-group', 'office', 'place', 'agreement',
  'law', 'event', 'concept', 'company', 'media', 'weapon',
] as const;
export type Kind = (typeof KINDS)[number];

/** What part of the news an entity belongs to, for lists. */
export const TOPICS = [
  'russia-politics', 'ukraine', 'opposition-repression', 'economy-business', 'regions-caucasus', 'media-internet',
  'church-culture-history', 'post-soviet', 'arctic', 'sport-space-health', 'us-politics', 'europe-nato-international',
  'security-military', 'middle-east-africa', 'arms-control-weapons', 'asia',
] as const;
export type Topic = (typeof TOPICS)[number];

/** How much a fact or an entry matters: 3 most. */
export type Weight = 1 | 2 | 3;

/** Where a fact was seen. `url` is https, or http where the source offers no other, and then is shown and not linked; `published` is absent where the source bears no date. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published?: CalendarDate;
}

/** A fact that holds from a day on. `known`: the later day on which it became public. `sources` index `Entity.sources`. */
interface Dated {
  readonly known?: CalendarDate;
  readonly sources: readonly number[];
}

/** What stood from `from` up to, and without, `to`. Without `to` no end is known. `text` is written as of `from`. */
export interface State extends Dated {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  readonly label: string;
  readonly text: string;
}

/** What happened on a day. */
export interface DatedEvent extends Dated {
  readonly on: CalendarDate;
  readonly text: string;
  readonly weight: Weight;
}

/** Who held an office from `from` up to, and without, `to`. `entity` is the holder's own entry, where there is one. */
export interface Holder extends Dated {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  readonly name: string;
  readonly entity?: string;
  readonly acting?: true;
}

/** Another entry, named so that a chip can be drawn without reading it. */
export interface Related {
  readonly id: string;
  readonly name: string;
  /** When it began to exist, where its entry says so: before, its very name would tell what was to come. */
  readonly from?: CalendarDate;
}

/**
 * Where something is, in degrees north and east. With `across`, the width of an area in kilometres, it is an area whose
 * name is written over it; without, a point. Neither says anything of borders.
 */
export interface Place {
  readonly name?: string;
  readonly lat: number;
  readonly lon: number;
  readonly across?: number;
}

/** One entry of the glossary, checked and complete: everything a card can show. States, events and holders are in order of time. */
export interface Entity {
  readonly id: string;
  readonly kind: Kind;
  readonly topic: Topic;
  readonly name: string;
  readonly gist: string;
  readonly background: string;
  readonly places: readonly string[];
  /** What a small map shows of it. */
  readonly at?: readonly Place[];
  /** 3: readers cannot guess it; 1: everybody knows it. */
  readonly weight: Weight;
  readonly exists?: Interval;
  readonly states: readonly State[];
  readonly events: readonly DatedEvent[];
  readonly holders: readonly Holder[];
  readonly related: readonly Related[];
  readonly sources: readonly Source[];
  /** Sources of gist and background. */
  readonly general: readonly number[];
  readonly wikidata?: string;
  readonly wikipedia?: string;
  /** The day, or month, up to which the sources speak. */
  readonly checked: CalendarDate;
}

/** An entity as a list shows it. */
export interface EntitySummary {
  readonly id: string;
  readonly kind: Kind;
  readonly topic: Topic;
  readonly name: string;
  readonly gist: string;
  readonly places: readonly string[];
  /** Other wordings that it is found by, for the search: those that hold a word which the name and the ones before do not. */
  readonly also: readonly string[];
}
