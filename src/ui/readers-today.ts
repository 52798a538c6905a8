import type { CalendarDate } from '../core/calendar-date.ts';

/** The reader's own day, by the clock and zone of the device. */
export function readersToday(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
