import type { TraceEvent } from './tasks.ts';

/** An event of a trace that was taken with V8's profiler. */
export interface ProfiledEvent extends TraceEvent {
  readonly id?: string;
  readonly args?: {
    readonly data?: {
      readonly url?: string;
      readonly startTime?: number;
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

/** A task in which a script ran: milliseconds of its thread's own time, and the functions of that script with theirs, what they call elsewhere included. */
export interface LongTask {
  readonly time: number;
  readonly functions: readonly (readonly [name: string, time: number])[];
}

/** The tasks in which the script of some file ran, the longest first. */
export function longTasks(events: readonly ProfiledEvent[], file: string): readonly LongTask[] {
  const samples = samplesOf(events, file);
  const calls = events.filter(({ name, args }) => (name === 'FunctionCall' || name === 'EvaluateScript' || name === 'RunMicrotasks' || name === 'TimerFire') && (name === 'RunMicrotasks' || name === 'TimerFire' || args?.data?.url?.endsWith(file)));
  const tasks = events.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  const isWithin = (one: { readonly ts: number }, task: TraceEvent) => one.ts >= task.ts && one.ts <= task.ts + (task.dur ?? 0);
  return tasks.flatMap((task) => {
    const own = samples.filter((sample) => sample.pid === task.pid && isWithin(sample, task));
    const isOurs = own.length > 0 || calls.some((call) => call.tid === task.tid && call.pid === task.pid && call.args?.data?.url?.endsWith(file) && isWithin(call, task));
    if (!isOurs) return [];
    const functions = new Map<string, number>();
    for (const { name, time } of own) functions.set(name, (functions.get(name) ?? 0) + time);
    return [{ time: (task.tdur ?? task.dur ?? 0) / 1000, functions: [...functions].sort((a, b) => b[1] - a[1]) }];
  }).sort((a, b) => b.time - a.time);
}

interface Sample { readonly pid: number; readonly ts: number; readonly name: string; readonly time: number }

/** Every sample with a function of the file on its stack, under the name of the innermost such. */
function samplesOf(events: readonly ProfiledEvent[], file: string): readonly Sample[] {
  const profiles = new Map<string, { clock: number; readonly nodes: Map<number, ProfileNode> }>();
  const key = ({ pid, id }: ProfiledEvent) => `${pid} ${id}`;
  for (const event of events) if (event.name === 'Profile') profiles.set(key(event), { clock: event.args?.data?.startTime ?? event.ts, nodes: new Map() });
  return events.filter(({ name }) => name === 'ProfileChunk').sort((a, b) => a.ts - b.ts).flatMap((event) => {
    const profile = profiles.get(key(event));
    const { cpuProfile, timeDeltas = [] } = event.args?.data ?? {};
    if (!profile) return [];
    for (const node of cpuProfile?.nodes ?? []) profile.nodes.set(node.id, node);
    return (cpuProfile?.samples ?? []).flatMap((id, i) => {
      const delta = timeDeltas[i] ?? 0;
      profile.clock += delta;
      for (let node = profile.nodes.get(id); node; node = profile.nodes.get(node.parent ?? -1)) {
        if (node.callFrame.url?.endsWith(file)) return [{ pid: event.pid, ts: profile.clock, name: node.callFrame.functionName || '(nameless)', time: delta / 1000 }];
      }
      return [];
    });
  });
}
