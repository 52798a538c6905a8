import { evalDates } from './eval-dates.ts';

/** `npm run eval -- WHAT`: measures a part of the program on pages whose answers are known. Returns the exit code. */
export async function evaluate([what, ...args]: readonly string[]): Promise<number> {
  if (what === 'dates') return evalDates(args);
  console.error('usage: eval dates [--set NAME] [--limit N] [--visible-only] [--misses]');
  return 2;
}
