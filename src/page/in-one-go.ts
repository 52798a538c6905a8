/** Does work that may be interrupted without a pause, and gives its result. */
export function inOneGo<T>(work: Iterator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
