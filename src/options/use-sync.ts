import { useEffect, useState } from 'preact/hooks';
import { isSyncOn, setSync } from '../platform/sync.ts';
import type { SyncOptionProps } from '../ui/SyncOption.tsx';

/** The choice of browser sync, and what came of choosing it. */
export function useSync(): SyncOptionProps {
  const [on, setOn] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => void isSyncOn().then(setOn), []);
  const onSync = (next: boolean) => {
    setOn(next);
    void setSync(next).then(() => setRefused(false), () => {
      setRefused(true);
      return isSyncOn().then(setOn);
    });
  };
  return { on, refused, onSync };
}
