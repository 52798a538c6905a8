/** Lets the page have its turn: what is felt of our work is its longest task. */
export function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
