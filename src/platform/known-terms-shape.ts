import * as v from 'valibot';
import type { KnownTerms } from '../core/known-term.ts';

/** The days are checked where they are used: one that does not read as a day is as good as none. */
const TERM = v.object({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)), state: v.string(), on: v.string() });

/** Known terms from whatever storage holds. Each is read by itself, so that one that is broken costs no other. */
export function knownTermsFrom(stored: unknown): KnownTerms {
  if (stored === null || typeof stored !== 'object' || Array.isArray(stored)) return {};
  return Object.fromEntries(Object.entries(stored).flatMap(([id, value]) => {
    const { success, output } = v.safeParse(TERM, value);
    return success ? [[id, output] as const] : [];
  }));
}
