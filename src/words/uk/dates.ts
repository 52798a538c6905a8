import type { DATES as EN } from '../en/dates.ts';

/** Ukrainian words around dates. */
export const DATES: typeof EN = {
  about: (date) => `бл. ${date}`,
  weekdays: (first, last) => `${first} – ${last}`,
  twoWeekdays: (first, second) => `${first} та ${second}`,
  beforeStory: (span) => `За ${span} до статті.`,
  afterStory: (span) => `Через ${span} після статті.`,
  onDayOfStory: 'У день статті.',
  aroundDayOfStory: 'У ці дні вийшла й стаття.',
  todayIsAmong: 'Сьогодні — один із цих днів.',
};
