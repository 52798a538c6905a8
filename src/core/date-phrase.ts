import type { CalendarDate } from './calendar-date.ts';

/**
 * Words of a text that speak of days: `over the weekend`, `in February 2015`.
 * `start` and `end` are UTF-16 offsets into the text, `end` exclusive; `first` and `last` are the days meant, both with day precision.
 */
export interface DatePhrase {
  readonly start: number;
  readonly end: number;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}
