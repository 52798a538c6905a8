import { spawnSync } from 'node:child_process';

/** `npm run eval -- pages`: real pages in a real browser, which `tests/bench/pages.ts` drives. Needs a build. Returns the exit code. */
export function evalRealPages(args: readonly string[]): number {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'tests/bench/pages.ts', ...args], { stdio: 'inherit' });
  return status ?? 1;
}
