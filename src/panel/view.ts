import type { CalendarDate } from '../core/calendar-date.ts';

/** From when the panel looks at its terms. */
export interface View {
  /** The day the reader chose, where it is not the story's. */
  readonly at: CalendarDate | undefined;
  readonly asItWas: boolean;
}
