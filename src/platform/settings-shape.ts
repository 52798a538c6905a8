import * as v from 'valibot';
import { DENSITIES, type Density } from '../core/emphasis.ts';
import { LANGUAGES, type LanguageChoice } from '../words/language.ts';
import { migrated } from './settings-versions.ts';

/** What the reader set. It stays on the device, unless they choose browser sync (see `sync.ts`). */
export interface Settings {
  /** Sites by key (see `sites.ts`): true where the reader turned one on, false where off. Others are as they come. */
  readonly sites: Readonly<Record<string, boolean>>;
  /** Whether a story's every mention of a term is marked, or only the first. */
  readonly mark: 'first' | 'all';
  /** Which terms are marked at all. */
  readonly density: Density;
  /** What opens a card: resting the pointer on a term, a click on it, or pointing at it while Alt is held. A finger always taps. */
  readonly trigger: 'hover' | 'click' | 'key';
  /** Whether the dates that a story speaks of are marked. */
  readonly markDates: boolean;
  /** Whether cards and lists leave out everything later than the story. */
  readonly asItWas: boolean;
  /** The colours of our own pages and of the card. `system`: as the system prefers, and for the card as the page around it. */
  readonly theme: 'system' | 'light' | 'dark';
  /** The language of the interface; `browser` takes the browser's own, where we speak it. */
  readonly language: LanguageChoice;
}

const DEFAULTS: Settings = { sites: {}, mark: 'first', density: 'normal', trigger: 'hover', markDates: true, asItWas: false, theme: 'system', language: 'browser' };

/** Each field is read by itself, so that one that is broken, or of another version's shape, costs no other. */
const FIELDS = {
  // Site by site, likewise.
  sites: v.pipe(v.record(v.string(), v.unknown()), v.transform((sites) => Object.fromEntries(Object.entries(sites).filter((one): one is [string, boolean] => typeof one[1] === 'boolean')))),
  mark: v.picklist(['first', 'all']),
  density: v.picklist(DENSITIES),
  trigger: v.picklist(['hover', 'click', 'key']),
  markDates: v.boolean(),
  asItWas: v.boolean(),
  theme: v.picklist(['system', 'light', 'dark']),
  language: v.picklist(['browser', ...LANGUAGES]),
} as { readonly [Field in keyof Settings]: v.GenericSchema<unknown, Settings[Field]> };

/** Settings from whatever storage holds, of this version or an older one: the defaults for what is missing or does not fit. */
export function settingsFrom(stored: unknown): Settings {
  const fields = migrated(stored);
  const read = <Field extends keyof Settings>(field: Field): Settings[Field] => {
    const { success, output } = v.safeParse<v.GenericSchema<unknown, Settings[Field]>>(FIELDS[field], fields[field]);
    return success ? output : DEFAULTS[field];
  };
  return {
    sites: read('sites'), mark: read('mark'), density: read('density'), trigger: read('trigger'),
    markDates: read('markDates'), asItWas: read('asItWas'), theme: read('theme'), language: read('language'),
  };
}
