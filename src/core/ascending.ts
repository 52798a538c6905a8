/** Index of the last of some ascending numbers that is at most `value`; 0 where none is. */
export function lastAtMost(numbers: ArrayLike<number>, value: number): number {
  let [low, high] = [0, Math.max(0, numbers.length - 1)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
