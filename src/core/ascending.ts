/** Index of the last of some ascending numbers that is at most `value`; 0 where none is. */
export function lastAtMost(numbers: ArrayLike<number>, value: number): number {
  return Math.max(0, firstAbove(numbers, value) - 1);
}

/** How many of some ascending numbers are at most `value`: the index of the first above it. */
export function firstAbove(numbers: ArrayLike<number>, value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
