import { useEffect, useState } from 'preact/hooks';
import type { KnownTerms } from '../core/known-term.ts';
import { onKnownTerms, readKnownTerms } from '../platform/known-terms.ts';

/** The terms that the reader knows, kept up with wherever that changes; undefined until they have been read. */
export function useKnownTerms(): KnownTerms | undefined {
  const [known, setKnown] = useState<KnownTerms>();
  useEffect(() => {
    void readKnownTerms().then(setKnown);
    return onKnownTerms(setKnown);
  }, []);
  return known;
}
