import { nextTask } from './next-task.ts';

/** Milliseconds that one task takes before the page has its turn: with a machine four times as slow, still under the 50 that are felt. */
const SLICE = 12;

/** Does work that pauses wherever it may be interrupted, and lets the page have its turn in between. The page may change meanwhile. */
export async function inSlices<T>(work: Iterator<undefined, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    await nextTask();
  }
}
