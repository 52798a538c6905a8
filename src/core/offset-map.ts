import { firstAbove } from './ascending.ts';

/** The way from a text that was made of another back to that other, in UTF-16 units, while it is being made and after. */
export interface OffsetMap {
  /** [start, stop) of the original became [begin, end). Stretches are noted in order; between them one unit is one unit. */
  note(begin: number, end: number, start: number, stop: number): void;
  /** The unit at `at` of the original, before which `written` units are written, belongs to the last of them. */
  join(written: number, at: number): void;
  /** Where in the original begins, and ends, what the unit at `at` of the made text came from. */
  startOf(at: number): number;
  endOf(at: number): number;
}

/** A map of a text that is still the original. */
export function offsetMap(): OffsetMap {
  // Of each stretch its bounds in the made text and in the original, ascending.
  const from: number[] = [];
  const to: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];

  function note(begin: number, end: number, start: number, stop: number): void {
    from.push(begin);
    to.push(end);
    starts.push(start);
    ends.push(stop);
  }

  /** Where the unit at `at` came from: `within` says it for one in a stretch, `after` is added to one between two. */
  function back(at: number, within: readonly number[], after: number): number {
    const i = firstAbove(from, at) - 1;
    if (i < 0) return at + after;
    return at < (to[i] ?? 0) ? (within[i] ?? 0) : (ends[i] ?? 0) + at - (to[i] ?? 0) + after;
  }

  return {
    note,
    join(written, at) {
      if (to.at(-1) === written) ends[ends.length - 1] = at + 1;
      else if (written === 0) note(0, 0, 0, at + 1);
      else note(written - 1, written, at - 1, at + 1);
    },
    startOf: (at) => back(at, starts, 0),
    endOf: (at) => back(at, ends, 1),
  };
}
