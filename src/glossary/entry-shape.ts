import * as v from 'valibot';
import { parseDate, type CalendarDate } from '../core/calendar-date.ts';
import { TOPICS, type Weight } from '../core/entity.ts';
import { parseInterval, type Interval } from '../core/interval.ts';
import { expandWording } from './expand-wording.ts';

/** The shape of an entry's YAML: which keys there are, of what type and length. What they mean is in `entities/README.md`. */

const text = (most: number) =>
  v.pipe(
    v.string('must be text'),
    v.trim(),
    v.nonEmpty('must not be empty'),
    v.check((value) => value.length <= most, (issue) => `has ${issue.input.length} characters, at most ${most} are allowed`),
  );

/** Text that `parse` understands, as what it says; else a problem with `advice`. */
const parsed = <T>(parse: (text: string) => T | undefined, advice: string) =>
  v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
    const value = parse(dataset.value);
    if (value !== undefined) return value;
    addIssue({ message: advice });
    return NEVER;
  });

/** YAML reads `2015` as a number and `2015-02` as text. */
const date = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.transform(String))], 'must be a date'),
  parsed<CalendarDate>(parseDate, 'is no date: write 2015-02-12, 2015-02 or 2015, with ~ in front for about'),
);

const interval = v.pipe(
  v.string('must be an interval'),
  parsed<Interval>(parseInterval, 'is no interval: write from/to, such as 2014-09-05/2022-02-22, with .. for an open end'),
);

const id = v.pipe(v.string('must be an id'), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no id: small letters, digits and single hyphens only'));
const weight = v.custom<Weight>((value) => value === 1 || value === 2 || value === 3, 'must be 1, 2 or 3');
const sources = v.pipe(v.array(v.string('must be the name of a source'), 'must be a list of sources'), v.minLength(1, 'must name at least one source'));
const words = v.pipe(v.array(text(80), 'must be a list of words'), v.minLength(1, 'must not be empty'));
/** Degrees north and east; `across` are kilometres. */
const place = v.strictObject({
  name: v.optional(text(30)),
  lat: v.pipe(v.number('must be degrees north'), v.minValue(-85, 'lies beyond the map'), v.maxValue(85, 'lies beyond the map')),
  lon: v.pipe(v.number('must be degrees east'), v.minValue(-180, 'is no longitude'), v.maxValue(180, 'is no longitude')),
  across: v.optional(v.pipe(v.number('must be kilometres'), v.minValue(20, 'is too small for an area'), v.maxValue(9000, 'is too large for an area'))),
});
const dated = { known: v.optional(date), sources };

/** A wording, or a pattern that stands for several: see `expand-wording.ts`. */
const wordingText = v.pipe(
  text(160),
  v.check((value) => brokenPattern(value) === undefined, (issue) => `${brokenPattern(issue.input) ?? ''}: "${issue.input}"`),
);

const ruled = v.strictObject({
  text: wordingText,
  case: v.optional(v.picklist(['smart', 'exact', 'any'], 'must be smart, exact or any'), 'smart'),
  near: v.optional(words),
  with: v.optional(v.array(id)),
  unless: v.optional(words),
  not: v.optional(words),
  after: v.optional(v.literal('full-name', 'must be full-name')),
  plain: v.optional(v.literal(true, 'must be true or absent')),
  years: v.optional(v.literal(true, 'must be true or absent')),
  during: v.optional(interval),
});

/** A wording with its rules; a plain string is one without any. */
export const wordingShape = v.union([v.pipe(wordingText, v.transform((value) => v.parse(ruled, { text: value }))), ruled]);

const url = v.pipe(v.string('must be an address'), v.check((value) => isHttps(value), 'must be a whole https (or http) address'));

export const entryShape = v.strictObject({
  name: text(80),
  topic: v.picklist(TOPICS, `must be one of ${TOPICS.join(', ')}`),
  gist: text(240),
  background: text(900),
  places: v.optional(v.pipe(v.array(text(40)), v.maxLength(3, 'names more than three places')), []),
  at: v.optional(v.pipe(v.array(place, 'must be a list of places'), v.minLength(1, 'must not be empty'), v.maxLength(6, 'names more than six places'))),
  weight: v.optional(weight, 2),
  exists: v.optional(interval),
  match: v.pipe(v.array(wordingShape, 'must be a list of wordings'), v.minLength(1, 'must list at least one wording')),
  states: v.optional(v.array(v.strictObject({ from: date, to: v.optional(date), label: text(60), text: text(200), ...dated })), []),
  events: v.optional(v.array(v.strictObject({ on: date, text: text(110), weight: v.optional(weight, 2), ...dated })), []),
  holders: v.optional(v.array(v.strictObject({
    from: date, to: v.optional(date), name: text(60), entity: v.optional(id), acting: v.optional(v.literal(true, 'must be true or absent')), ...dated,
  })), []),
  related: v.optional(v.pipe(v.array(id), v.maxLength(6, 'lists more than six entries')), []),
  sources: v.record(v.string(), v.strictObject({ title: text(200), publisher: text(80), url, published: v.optional(date) })),
  general: sources,
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'is no Wikidata id'))),
  wikipedia: v.optional(text(120)),
  checked: date,
  examples: v.optional(v.strictObject({ match: v.optional(v.array(text(400)), []), miss: v.optional(v.array(text(400)), []) }), { match: [], miss: [] }),
});

/** An entry as its author wrote it, with dates read and defaults filled in. */
export type Entry = v.InferOutput<typeof entryShape>;
/** One wording of an entry's `match`. */
export type Wording = Entry['match'][number];

/** What is wrong with a pattern, if anything. */
function brokenPattern(pattern: string): string | undefined {
  try {
    expandWording(pattern);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function isHttps(value: string): boolean {
  try {
    return ['https:', 'http:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}
