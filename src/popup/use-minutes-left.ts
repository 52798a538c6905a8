import { useEffect, useState } from 'preact/hooks';
import { onPause, readPause } from '../platform/pause.ts';

/** How many more minutes everything is paused, rounded up and counting down; undefined where it is not. */
export function useMinutesLeft(): number | undefined {
  const [until, setUntil] = useState<number>();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    void readPause().then(setUntil);
    const tick = setInterval(() => setNow(Date.now()), 5_000);
    const end = onPause((changed) => {
      setNow(Date.now());
      setUntil(changed);
    });
    return () => {
      clearInterval(tick);
      end();
    };
  }, []);
  return until === undefined ? undefined : Math.max(1, Math.ceil((until - now) / 60_000));
}
