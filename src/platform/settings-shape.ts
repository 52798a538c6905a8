import * as v from 'valibot';

/** What the reader set. It stays on the device. */
export interface Settings {
  /** Sites by key (see `sites.ts`): true where the reader turned one on, false where off. Others are as they come. */
  readonly sites: Readonly<Record<string, boolean>>;
  /** Whether a story's every mention of a term is marked, or only the first. */
  readonly mark: 'first' | 'all';
}

const DEFAULTS: Settings = { sites: {}, mark: 'first' };

/** Each field is read by itself, so that one that is broken, or of another version's shape, costs no other. */
const FIELDS = {
  sites: v.record(v.string(), v.boolean()),
  mark: v.picklist(['first', 'all']),
} satisfies { [Field in keyof Settings]: v.GenericSchema<unknown, Settings[Field]> };

/** Settings from whatever storage holds: the defaults for what is missing or does not fit. */
export function settingsFrom(stored: unknown): Settings {
  const fields = (stored !== null && typeof stored === 'object' ? stored : {}) as Record<string, unknown>;
  const sites = v.safeParse(FIELDS.sites, fields['sites']);
  const mark = v.safeParse(FIELDS.mark, fields['mark']);
  return { sites: sites.success ? sites.output : DEFAULTS.sites, mark: mark.success ? mark.output : DEFAULTS.mark };
}
