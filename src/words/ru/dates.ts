import type { DATES as EN } from '../en/dates.ts';

/** Russian words around dates. */
export const DATES: typeof EN = {
  about: (date) => `ок. ${date}`,
  weekdays: (first, last) => `${first} – ${last}`,
  twoWeekdays: (first, second) => `${first} и ${second}`,
  beforeStory: (span) => `За ${span} до статьи.`,
  afterStory: (span) => `Через ${span} после статьи.`,
  onDayOfStory: 'В день статьи.',
  aroundDayOfStory: 'В эти дни вышла и статья.',
  todayIsAmong: 'Сегодня — один из этих дней.',
};
