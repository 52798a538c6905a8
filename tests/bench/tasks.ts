/** An event of Chromium's trace; times in microseconds. `tdur` is what of `dur` the thread was really running. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** The longest task of a page's thread between two marks that it set, and the sum of all, in milliseconds of its own time: others on the machine do not count. */
export interface Tasks {
  readonly longest: number;
  readonly all: number;
}

/** Reads the tasks between the marks `name` and `name-end` from a trace. Throws where a mark is missing. */
export function tasksOf(events: readonly TraceEvent[], name: string): Tasks {
  const [start, end] = [events.find((event) => event.name === name), events.find((event) => event.name === `${name}-end`)];
  if (!start || !end) throw new Error(`the trace has not both marks of ${name}`);
  const tasks = events.filter((one) => one.name === 'ThreadControllerImpl::RunTask' && one.pid === start.pid && one.tid === start.tid && one.ts + (one.dur ?? 0) >= start.ts && one.ts <= end.ts);
  // A task may run within another's loop.
  const outer = tasks.filter((task) => !tasks.some((other) => other !== task && other.ts <= task.ts && other.ts + (other.dur ?? 0) >= task.ts + (task.dur ?? 0)));
  const times = outer.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return { longest: Math.max(0, ...times), all: times.reduce((sum, time) => sum + time, 0) };
}
