import * as v from 'valibot';
import { DENSITIES, type Density } from '../core/emphasis.ts';

/** What the reader set. It stays on the device. */
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
}

const DEFAULTS: Settings = { sites: {}, mark: 'first', density: 'normal', trigger: 'hover', markDates: true, asItWas: false };

/** Each field is read by itself, so that one that is broken, or of another version's shape, costs no other. */
const FIELDS = {
  sites: v.record(v.string(), v.boolean()),
  mark: v.picklist(['first', 'all']),
  density: v.picklist(DENSITIES),
  trigger: v.picklist(['hover', 'click', 'key']),
  markDates: v.boolean(),
  asItWas: v.boolean(),
} as { readonly [Field in keyof Settings]: v.GenericSchema<unknown, Settings[Field]> };

/** Settings from whatever storage holds: the defaults for what is missing or does not fit. */
export function settingsFrom(stored: unknown): Settings {
  const fields = (stored !== null && typeof stored === 'object' ? stored : {}) as Record<string, unknown>;
  const read = <Field extends keyof Settings>(field: Field): Settings[Field] => {
    const { success, output } = v.safeParse<v.GenericSchema<unknown, Settings[Field]>>(FIELDS[field], fields[field]);
    return success ? output : DEFAULTS[field];
  };
  return { sites: read('sites'), mark: read('mark'), density: read('density'), trigger: read('trigger'), markDates: read('markDates'), asItWas: read('asItWas') };
}
