/** Fields of settings, of whatever version, as storage holds them. */
export type StoredFields = Readonly<Record<string, unknown>>;

/** The number of the layout in which settings are stored now. It stands in them as `version`; without one they are of version 0. */
export const SETTINGS_VERSION = 1;

/** What leads from each version to the next: the nth step from version n. A step must take whatever storage may hold. */
const STEPS: readonly ((old: StoredFields) => StoredFields)[] = [withoutSitesAsTheyCome];

/**
 * Stored settings in the layout of today. What is no object counts as nothing stored; what a later version stored is
 * left as it is, so that going back to an older extension and forth again costs nothing.
 */
export function migrated(stored: unknown): StoredFields {
  let fields = fieldsOf(stored);
  const version = fields['version'];
  for (let at = typeof version === 'number' && version >= 0 ? Math.floor(version) : 0; at < STEPS.length; at++) fields = STEPS[at]?.(fields) ?? fields;
  return fields;
}

/**
 * Version 0 kept `false` for every site that was ever turned on and off again: a trace of where the reader had been that
 * changes nothing, as a site that is not named is off.
 */
function withoutSitesAsTheyCome(old: StoredFields): StoredFields {
  const { sites } = old;
  if (!isFields(sites)) return old;
  return { ...old, sites: Object.fromEntries(Object.entries(sites).filter(([key, on]) => on !== false || key === 'themoscowtimes.com')) };
}

/** What a stored object holds; nothing where something else stands in its place. */
export function fieldsOf(stored: unknown): StoredFields {
  return isFields(stored) ? stored : {};
}

function isFields(value: unknown): value is StoredFields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
