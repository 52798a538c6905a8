import { Chrono, configuration, type Parser } from 'chrono-node/en';
import { readCalendarNames } from './calendar-names.ts';
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

/** Chrono with its parsers of days, months and weekdays by name, and ours for all that news says besides. */
export function englishDates(): Chrono {
  const casual = configuration.createCasualConfiguration();
  const theirs = Object.values(CHRONO_PARSERS).flatMap((at): readonly Parser[] => casual.parsers.slice(at, at + 1));
  return new Chrono({
    parsers: [...theirs, ...yearRules, ...seasonRules, ...relativeRules, ...mentionedRules, ...holidayRules],
    refiners: [readCalendarNames, longestWins, addWords, longestWins, joinNeighbours, addPreposition, longestWins],
  });
}
