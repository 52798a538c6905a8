import type { CalendarDate } from '../core/calendar-date.ts';
import type { Entity } from '../core/entity.ts';
import type { TermFilter } from '../ui/TermFilters.tsx';

/** Where the reader is in the terms of one page. It is kept while the panel is open, and nowhere else. */
export interface PagePlace {
  readonly wanted: string;
  /** Which row is open: the story's number and the entity's id. */
  readonly open: string | undefined;
  /** Whether the open row is still to be brought into view: not when the page merely comes back, scrolled as it was. */
  readonly seeks: boolean;
  /** The day the reader chose, where it is not the story's. */
  readonly at: CalendarDate | undefined;
}

/** Where the reader is in the whole glossary, whatever page is beside it. */
export interface GlossaryPlace {
  readonly wanted: string;
  readonly filter: TermFilter;
  readonly open: Entity | undefined;
  /** How many rows are drawn. */
  readonly most: number;
}

/** How many rows are drawn before more are asked for: enough to browse, few enough to draw at once. */
export const MOST = 200;

export const PAGE_START: PagePlace = { wanted: '', open: undefined, seeks: false, at: undefined };
export const GLOSSARY_START: GlossaryPlace = { wanted: '', filter: { kind: '', topic: '' }, open: undefined, most: MOST };
