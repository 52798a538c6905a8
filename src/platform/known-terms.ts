import type { KnownTerm, KnownTerms } from '../core/known-term.ts';
import { browser } from './browser.ts';
import { mergeTerms } from './known-terms-file.ts';
import { knownTermsFrom } from './known-terms-shape.ts';

/** Terms that the reader knows, by id. They stay on the device, and no page's address is among them. */
const KEY = 'knownTerms';

/** The terms that the reader said they know. */
export async function readKnownTerms(): Promise<KnownTerms> {
  return knownTermsFrom((await browser.storage.local.get(KEY))[KEY]);
}

/** Keeps a term as known, or forgets it. What other versions stored beside it is left as it is. */
export async function keepKnownTerm(id: string, term: KnownTerm | undefined): Promise<void> {
  const { [id]: _, ...others } = await storedTerms();
  await browser.storage.local.set({ [KEY]: term ? { ...others, [id]: term } : others });
}

/** Adds terms to those that are known, and loses none. How many are new. */
export async function addKnownTerms(terms: KnownTerms): Promise<number> {
  const stored = await storedTerms();
  const here = knownTermsFrom(stored);
  await browser.storage.local.set({ [KEY]: { ...stored, ...mergeTerms(here, terms) } });
  return Object.keys(terms).filter((id) => !Object.hasOwn(here, id)).length;
}

/** Forgets every known term. */
export async function forgetKnownTerms(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls back with the known terms whenever they change, here or in another page. Returns what ends it. */
export function onKnownTerms(changed: (terms: KnownTerms) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) changed(knownTermsFrom(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

async function storedTerms(): Promise<Record<string, unknown>> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return stored !== null && typeof stored === 'object' && !Array.isArray(stored) ? (stored as Record<string, unknown>) : {};
}
