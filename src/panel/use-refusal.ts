import { useEffect, useState } from 'preact/hooks';
import { onRefusal, type Refusal } from '../platform/store.ts';

/** Who refused to keep what the reader set last, here or on a page, if anybody did. */
export function useRefusal(): Refusal | undefined {
  const [refusal, setRefusal] = useState<Refusal>();
  useEffect(() => onRefusal(setRefusal), []);
  return refusal;
}
