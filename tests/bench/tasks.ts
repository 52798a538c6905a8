/** An event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** The longest task of a page's thread between two marks that it set, and the sum of all, in milliseconds. Throws where a mark is missing. */
export function longestAndAll(events: readonly TraceEvent[], from: string, to: string): { longest: number; all: number } {
  const [start, end] = [events.find((event) => event.name === from), events.find((event) => event.name === to)];
  if (!start || !end) throw new Error('the trace has not both marks');
  const tasks = events.filter(({ name, pid, tid, ts, dur = 0 }) => name === 'ThreadControllerImpl::RunTask' && pid === start.pid && tid === start.tid && ts + dur >= start.ts && ts <= end.ts);
  // A task may run within another's loop.
  const outer = tasks.filter((task) => !tasks.some((other) => other !== task && other.ts <= task.ts && other.ts + (other.dur ?? 0) >= task.ts + (task.dur ?? 0)));
  const times = outer.map(({ dur = 0 }) => dur / 1000);
  return { longest: Math.max(0, ...times), all: times.reduce((sum, time) => sum + time, 0) };
}
