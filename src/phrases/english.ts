import { Chrono, configuration, type Parser } from 'chrono-node/en';
import { readCalendarNames } from './calendar-names.ts';
import { onSign } from './found.ts';
import { holidayRules } from './holidays.ts';
import { addPreposition, addWords, joinNeighbours, longestWins } from './join.ts';
import { mentionedRules } from './mentioned.ts';
import { relativeRules } from './relative.ts';
import { seasonRules } from './seasons.ts';
import { yearRules } from './years.ts';

/**
 * The parsers of chrono that we build on, by their place in its English configuration, which is all that it exports of them;
 * names would not survive the bundler. `tests/phrases/english.test.ts` holds them against their names.
 */
export const CHRONO_PARSERS = { iso: 1, dayMonth: 4, monthDay: 5, weekday: 6, month: 15 } as const;

const MONTHS = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
/** What a text has in it where each of these may find something. */
const SIGNS: Readonly<Record<keyof typeof CHRONO_PARSERS, RegExp>> = {
  iso: /\d{4}-\d/,
  dayMonth: new RegExp(`(?:\\d|st|nd|rd|th)[\\s-]*(?:of\\s+)?${MONTHS}`),
  monthDay: new RegExp(`${MONTHS}[a-z.]*\\s*\\d`),
  weekday: /day|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/,
  month: new RegExp(`\\b${MONTHS}`),
};

/** Chrono with its parsers of days, months and weekdays by name, and ours for all that news says besides. */
export function englishDates(): Chrono {
  const casual = configuration.createCasualConfiguration();
  const theirs = Object.entries(CHRONO_PARSERS).flatMap(([name, at]): readonly Parser[] =>
    casual.parsers.slice(at, at + 1).map((parser) => onSign(SIGNS[name as keyof typeof CHRONO_PARSERS], parser)));
  return new Chrono({
    parsers: [...theirs, ...yearRules, ...seasonRules, ...relativeRules, ...mentionedRules, ...holidayRules],
    refiners: [readCalendarNames, longestWins, addWords, longestWins, joinNeighbours, addPreposition, longestWins],
  });
}
