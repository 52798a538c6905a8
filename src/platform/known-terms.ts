import type { KnownTerm, KnownTerms } from '../core/known-term.ts';
import { mergeTerms } from './known-terms-file.ts';
import { knownTermsFrom } from './known-terms-shape.ts';
import { fieldsOf } from './settings-versions.ts';
import { changeStored, onStored, readStored } from './store.ts';

/** Terms that the reader knows, by id. They stay on the device, and no page's address is among them. */
const KEY = 'knownTerms';

/** The terms that the reader said they know. */
export async function readKnownTerms(): Promise<KnownTerms> {
  return knownTermsFrom(await readStored(KEY));
}

/** Keeps a term as known, or forgets it; true where that is done. What other versions stored beside it is left as it is. */
export function keepKnownTerm(id: string, term: KnownTerm | undefined): Promise<boolean> {
  return changeStored(KEY, (stored) => {
    const { [id]: _, ...others } = fieldsOf(stored);
    return term ? { ...others, [id]: term } : others;
  });
}

/** Adds terms to those that are known, and loses none. How many are new; undefined where the browser refuses to keep them. */
export async function addKnownTerms(terms: KnownTerms): Promise<number | undefined> {
  let added = 0;
  const isKept = await changeStored(KEY, (stored) => {
    const here = knownTermsFrom(stored);
    added = Object.keys(terms).filter((id) => !Object.hasOwn(here, id)).length;
    // Those that stay as they are keep what another version stored in them.
    const changed = Object.entries(mergeTerms(here, terms)).filter(([id, term]) => here[id] !== term);
    return { ...fieldsOf(stored), ...Object.fromEntries(changed) };
  });
  return isKept ? added : undefined;
}

/** Forgets every known term; true where that is done. */
export function forgetKnownTerms(): Promise<boolean> {
  return changeStored(KEY, () => undefined);
}

/** Calls back with the known terms whenever they change, here or in another page. Returns what ends it. */
export function onKnownTerms(changed: (terms: KnownTerms) => void): () => void {
  return onStored(KEY, (stored) => changed(knownTermsFrom(stored)));
}
