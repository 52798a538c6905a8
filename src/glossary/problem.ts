/** Something in an entry that stops the build: where it stands (line from 1) and what to do about it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** As compilers print it, so that editors can jump there: `entities/place/donbas.yaml:12: reason`. */
export function sayProblem({ file, line, reason }: Problem): string {
  return `${file}:${line}: ${reason}`;
}
