import type { DateSource } from '../../core/article.ts';
import { plural } from '../plural.ts';

/** What is said of a story, in English. */
export const STORY = {
  published: 'Published',
  lastChanged: 'Last changed',
  /** Where the day was read. */
  readFrom: {
    'json-ld': 'from the page’s own data',
    meta: 'from the page’s own data',
    microdata: 'from the page’s own data',
    time: 'from a date shown on the page',
    visible: 'from a date shown on the page',
    url: 'from the page’s address',
    given: 'as given',
  } satisfies Record<DateSource, string> as Record<DateSource, string>,
  /** What speaks where sources differ. */
  speaker: {
    'json-ld': 'the page’s data',
    meta: 'the page’s data',
    microdata: 'the page’s data',
    time: 'a date shown on the page',
    visible: 'a date shown on the page',
    url: 'its address',
    given: 'what was given',
  } satisfies Record<DateSource, string> as Record<DateSource, string>,
  says: (speaker: string, date: string) => `${speaker} says ${date}`,
  saysToo: (speaker: string, date: string) => `${speaker} ${date}`,
  onlyOneSays: (speaker: string) => `Only ${speaker} gives a day.`,
  differentDays: 'The page gives different days of publication.',
  onlyChange: 'The page gives no day of publication, only that of its last change.',
  onlyDifferentChanges: 'The page gives no day of publication, and different days of its last change.',
  noDay: 'The page does not say when it was published',
  terms: plural('en', '# term', '# terms'),
  oneUnchanged: 'The one term has not changed since this was published, as far as we know',
  noneChanged: plural('en', 'None of # term has changed since this was published, as far as we know', 'None of # terms has changed since this was published, as far as we know'),
  /** `changed` is what `changedTerms` says, `of` what `ofTerms` says. */
  changed: (changed: string, of: string) => `${changed} of ${of} changed since this was published`,
  changedTerms: plural('en', '#', '#'),
  ofTerms: plural('en', '# term has', '# terms have'),
};
