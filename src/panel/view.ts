import type { CalendarDate } from '../core/calendar-date.ts';

/** From when the panel looks at its terms, and beside what window. */
export interface View {
  /** The day the reader chose, where it is not the story's. */
  readonly at: CalendarDate | undefined;
  readonly asItWas: boolean;
  /** Whether that is a private window, of which no term is kept as known. */
  readonly isPrivate?: boolean;
}
