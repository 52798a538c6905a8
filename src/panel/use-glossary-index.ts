import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '../platform/messaging.ts';
import { indexGlossary, type GlossaryIndex } from './glossary-index.ts';

let asked: Promise<GlossaryIndex> | undefined;
let made: GlossaryIndex | undefined;

/** The index of the whole glossary, made once for each opening of the panel and only when it is first needed; undefined until it is there. */
export function useGlossaryIndex(isNeeded: boolean): GlossaryIndex | undefined {
  const [index, setIndex] = useState(made);
  useEffect(() => {
    if (!isNeeded) return;
    asked ??= callBackground('directory').then(indexGlossary);
    // A background that did not answer is asked again at the next need.
    asked.then((index) => setIndex((made = index)), () => (asked = undefined));
  }, [isNeeded]);
  return index;
}
