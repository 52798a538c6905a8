import { changeStored, onStored, readStored } from './store.ts';

/** Until when everything is paused, in milliseconds since 1970. It is kept, so that neither a sleeping background nor a restart ends a pause. */
const KEY = 'pausedUntil';

/** An hour, in milliseconds: how long a pause lasts. */
export const PAUSE = 3_600_000;

/** Until when marks are paused everywhere; undefined where they are not. */
export async function readPause(): Promise<number | undefined> {
  return pauseFrom(await readStored(KEY), Date.now());
}

/** Pauses marks everywhere for an hour from now, or ends the pause; true where that is done. */
export function setPause(paused: boolean): Promise<boolean> {
  return changeStored(KEY, () => (paused ? Date.now() + PAUSE : undefined));
}

/** Calls back whenever a pause begins, is ended, or runs out. Returns what ends it. */
export function onPause(changed: (until: number | undefined) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (until: number | undefined, isChange: boolean) => {
    clearTimeout(timer);
    if (until !== undefined) timer = setTimeout(() => tell(pauseFrom(until, Date.now()), true), Math.max(250, until - Date.now()));
    if (isChange) changed(until);
  };
  const end = onStored(KEY, (stored) => tell(pauseFrom(stored, Date.now()), true));
  void readPause().then((until) => tell(until, false)).catch(() => undefined);
  return () => {
    clearTimeout(timer);
    end();
  };
}

/** A pause from whatever storage holds: none where it is over, or further away than a pause can be, as after the clock was set back. */
export function pauseFrom(stored: unknown, now: number): number | undefined {
  return typeof stored === 'number' && stored > now && stored <= now + PAUSE ? stored : undefined;
}
