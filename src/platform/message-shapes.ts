import * as v from 'valibot';
import type { Argument, BackgroundCalls, CallName, PanelCalls, ReaderCalls } from './messages.ts';

/** The shape of each call's argument, held against every message before anyone sees it. */
export type Shapes<Calls> = { readonly [Name in CallName<Calls>]: v.GenericSchema<unknown, Argument<Calls, Name>> };

const nothing = v.optional(v.undefined());
const date = v.strictObject({
  year: v.number(), month: v.exactOptional(v.number()), day: v.exactOptional(v.number()), about: v.exactOptional(v.literal(true)),
});
const dateSource = v.picklist(['json-ld', 'meta', 'microdata', 'time', 'visible', 'url', 'given']);
const publication = v.strictObject({
  day: date,
  modified: v.exactOptional(date),
  source: dateSource,
  sure: v.picklist(['agreed', 'single', 'conflict']),
  isChange: v.exactOptional(v.literal(true)),
  others: v.exactOptional(v.pipe(v.array(v.strictObject({ source: dateSource, day: date })), v.maxLength(10))),
});
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** Characters of a story that are glossed at most; a longer one is no story. */
export const LONGEST_STORY = 5_000_000;

const article = v.strictObject({ url: text(8_000), headline: text(10_000), text: text(LONGEST_STORY), published: v.exactOptional(publication) });

export const BACKGROUND_SHAPES: Shapes<BackgroundCalls> = {
  readerWanted: nothing,
  extractorWanted: nothing,
  inPageWanted: nothing,
  gloss: article,
  dates: article,
  termsFound: v.strictObject({ count: v.pipe(v.number(), v.integer(), v.minValue(0)), paused: v.boolean() }),
  entity: text(200),
  locator: v.pipe(v.array(v.strictObject({ name: v.exactOptional(text(200)), lat: degrees(90), lon: degrees(180), across: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(20_000))) })), v.minLength(1), v.maxLength(10)),
  directory: nothing,
  setSite: v.strictObject({ url: text(8_000), on: v.boolean() }),
  forgetSite: text(300),
  erase: nothing,
  openPanel: nothing,
};

export const READER_SHAPES: Shapes<ReaderCalls> = {
  describePage: nothing,
  showMention: v.strictObject({ story: v.pipe(v.number(), v.integer()), entity: text(200), nth: v.pipe(v.number(), v.integer()) }),
  returnToPlace: nothing,
  setDay: v.strictObject({ story: v.pipe(v.number(), v.integer()), day: v.nullable(date) }),
  stepTerm: v.picklist([1, -1]),
  pause: v.boolean(),
  leave: nothing,
  leaveUnlessUnder: v.pipe(v.array(text(500)), v.maxLength(10_000)),
};

export const PANEL_SHAPES: Shapes<PanelCalls> = {
  pageRead: v.pipe(v.number(), v.integer()),
  refused: v.nullable(v.picklist(['device', 'account'])),
};
