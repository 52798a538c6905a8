import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { dateTables, sayMiss, type DateAnswer } from './date-tables.ts';
import { answerPage, type DatedPage } from './eval-page.ts';

/** Pages with their day of publication, kept beside the project and no part of it: one JSON object a line. */
const FOLDER = '../shared/eval/';

/**
 * `npm run eval -- dates`: the day of publication on pages whose day is known. `--visible-only` takes the data for
 * machines out of each page first. The pages are shared out among processes of the same command (`--part 1/2`),
 * which print one answer a line. Returns the exit code.
 */
export async function evalDates(args: readonly string[]): Promise<number> {
  if (!existsSync(`${FOLDER}pages.jsonl`)) {
    console.log(`Skipped: there are no pages in ${FOLDER}.`);
    return 0;
  }
  const part = valueOf(args, '--part');
  if (part !== undefined) {
    const [nth = 0, of = 1] = part.split('/').map(Number);
    pagesFor(args).filter((_, i) => i % of === nth - 1).forEach((page) => console.log(JSON.stringify(answerPage(FOLDER, page, args.includes('--visible-only')))));
    return 0;
  }
  const parts = availableParallelism();
  const answers = (await Promise.all(Array.from({ length: parts }, (_, i) => answersOf([...args, '--part', `${i + 1}/${parts}`])))).flat();
  if (args.includes('--misses')) answers.filter(({ day, gold }) => day !== gold).forEach((answer) => console.log(sayMiss(answer)));
  console.log(dateTables(answers));
  return answers.length === pagesFor(args).length ? 0 : 1;
}

function pagesFor(args: readonly string[]): readonly DatedPage[] {
  const set = valueOf(args, '--set');
  const pages = readFileSync(`${FOLDER}pages.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as DatedPage);
  return pages.filter((page) => set === undefined || page.set === set).slice(0, Number(valueOf(args, '--limit') ?? Infinity));
}

async function answersOf(args: readonly string[]): Promise<readonly DateAnswer[]> {
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', 'eval', 'dates', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const answers: DateAnswer[] = [];
  for await (const line of createInterface({ input: child.stdout })) answers.push(JSON.parse(line) as DateAnswer);
  return answers;
}

function valueOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}
