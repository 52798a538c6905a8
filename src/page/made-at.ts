/** Milliseconds for which an event may have waited for a busy page. A stamp older than that, or one to come, is of another clock. */
const MOST_LATE = 1000;

/** When the reader made an event, in milliseconds of the window's clock: by its stamp, or now where that cannot be. */
export function madeAt({ timeStamp }: Event): number {
  const now = performance.now();
  return timeStamp <= now && now - timeStamp < MOST_LATE ? timeStamp : now;
}
