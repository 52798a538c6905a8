import { compareDates, type CalendarDate } from '../core/calendar-date.ts';
import type { DateSource } from '../core/article.ts';
import { countryOf, dayInAddress } from './addresses.ts';
import { createdStamp, metaDates, microdataDates, pair, type StampPair } from './head-dates.ts';
import { articleData } from './json-ld.ts';
import { dateLanguage, type DateLanguage } from './month-names.ts';
import { scriptDate } from './script-data.ts';
import type { ShownDate } from './shown-date.ts';
import { shownDates } from './shown-dates.ts';
import { titleDate } from './title-date.ts';
import { readStamp } from './stamp.ts';
import type { StoryRoot } from './story-roots.ts';

/** What one source says of a story's date. */
export interface DateClaim extends StampPair {
  readonly source: DateSource;
  /** The readings of a date in figures whose day and month may be either way round; `published` is then absent. */
  readonly either?: readonly CalendarDate[];
  /** Where it is shown, for sources that are. */
  readonly line?: Element;
}

/** Every source's word on a story, in the order in which they are believed. What is on show is read only where the others leave something open. */
export function dateClaims(root: StoryRoot, url: string, body: readonly Text[]): readonly DateClaim[] {
  const address = dayInAddress(url);
  const forMachines: readonly DateClaim[] = [
    { source: 'json-ld', ...jsonLdDates(root, url) },
    { source: 'meta', ...metaDates(root, url) },
    { source: 'microdata', ...microdataDates(root, body) },
  ];
  const inAddress: DateClaim = { source: 'url', ...(address && { published: { day: address } }) };
  if (isSettled([...forMachines, inAddress])) return [...forMachines, inAddress];
  const language = pageLanguage(root, url);
  const isNamed = forMachines.some(({ published }) => published !== undefined);
  const shown = shownDates(root, body, language, !isNamed);
  const claims = [...forMachines, shownClaim('time', shown), shownClaim('visible', shown), inAddress];
  return claims.some(({ published, either }) => published?.day.day !== undefined || either) ? claims : [...lastResorts(root, language), ...claims];
}

/** What is asked only where no other source names a day: the data of the page's own scripts, and the end of its title. */
function lastResorts({ element, isOnly }: StoryRoot, language: DateLanguage): readonly DateClaim[] {
  if (!isOnly) return [];
  const document = element.ownerDocument;
  const inTitle = titleDate(document.title, language);
  return [{ source: 'json-ld', ...pair(readStamp(scriptDate(document)), undefined) }, { source: 'visible', ...(inTitle && { published: { day: inTitle } }) }];
}

/**
 * Whether two sources or more name one day and none another, one of them in the publisher's own zone, and the day of the last change is known too. To read the dates
 * on show costs a page of another language than English some 20 ms, as the browser loads the names of its months.
 */
function isSettled(claims: readonly DateClaim[]): boolean {
  const stamps = claims.flatMap(({ published }) => published ?? []);
  const [first] = stamps;
  const isOwn = stamps.some(({ utcMinute }) => utcMinute === undefined);
  const knowsChange = claims.some(({ modified }) => modified !== undefined);
  return isOwn && knowsChange && stamps.length >= ENOUGH && stamps.every(({ day }) => first !== undefined && compareDates(day, first.day) === 0);
}

const ENOUGH = 2;

function jsonLdDates(root: StoryRoot, url: string): StampPair {
  const data = articleData(root, url);
  return pair(readStamp(data?.['datePublished']) ?? createdStamp(data?.['dateCreated']) ?? readStamp(data?.['uploadDate']), readStamp(data?.['dateModified']));
}

/** The likeliest date of a kind that is not called an update, and the likeliest that is. */
function shownClaim(source: 'time' | 'visible', shown: readonly ShownDate[]): DateClaim {
  const all = shown.filter((one) => one.source === source);
  const published = all.find(({ label }) => label !== 'updated' && label !== 'other');
  const modified = all.find(({ label, readings }) => label === 'updated' && readings.length === 1)?.readings[0];
  if (published && published.readings.length > 1) return { source, either: published.readings.map(({ day }) => day), line: published.line, ...(modified && { modified }) };
  return { source, ...pair(published?.readings[0], modified), ...(published && { line: published.line }) };
}

/** The language that the page names. */
function pageLanguage({ element }: StoryRoot, url: string): DateLanguage {
  const document = element.ownerDocument;
  const tag = element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.getAttribute('lang')
    ?? document.querySelector('meta[property="og:locale"], meta[http-equiv="content-language" i]')?.getAttribute('content') ?? '';
  return dateLanguage(tag, countryOf(url));
}
