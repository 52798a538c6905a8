import { isAlive } from '../platform/tabs.ts';

/** For how many milliseconds the extension is taken to be there once it was asked: asking costs half as much as all else that a move of the pointer does. */
const ALIVE_FOR = 1000;

/** Tells, at a time in milliseconds, whether the extension is still there, and asks no more often than it must. */
export function aliveNowAndThen(): (at: number) => boolean {
  let until = 0;
  return (at) => {
    if (at >= until && isAlive()) until = at + ALIVE_FOR;
    return at < until;
  };
}
