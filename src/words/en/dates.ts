/** English words around dates. Names of months and days come from Intl. */
export const DATES = {
  about: (date: string) => `about ${date}`,
  weekdays: (first: string, last: string) => `${first} to ${last}`,
  twoWeekdays: (first: string, second: string) => `${first} and ${second}`,
  beforeStory: (span: string) => `${span} before the story.`,
  afterStory: (span: string) => `${span} after the story.`,
  onDayOfStory: 'On the day of the story.',
  aroundDayOfStory: 'Around the day of the story.',
  todayIsAmong: 'Today is among these days.',
};
