import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';

export const USAGE = `usage: npm run gloss -- FILE.html --url URL [--why]
       npm run gloss -- --jsonl LIST [--why]
LIST has a line of JSON a page: {"id", "url", "file" (HTML, as seen from LIST) or "text" with "published", "headline"?}`;

const TASK = v.object({
  id: v.string(), url: v.optional(v.string(), 'https://example.org/'), file: v.optional(v.string()), text: v.optional(v.string()),
  published: v.optional(v.string()), headline: v.optional(v.string()),
});

/** One page to gloss: a file of HTML, or a plain text with its day. */
export type Task = v.InferOutput<typeof TASK>;

/** What the command was asked to do; or what is wrong with the asking. */
export type Asked = { readonly why: boolean; readonly jsonl: string } | { readonly why: boolean; readonly jsonl?: undefined; readonly task: Task } | { readonly problem: string };

export function readArguments(args: readonly string[]): Asked {
  const why = args.includes('--why');
  const value = (flag: string) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const jsonl = value('--jsonl');
  if (jsonl !== undefined) return { why, jsonl };
  const url = value('--url');
  const file = args.find((one, i) => !one.startsWith('--') && args[i - 1] !== '--url');
  if (file === undefined || url === undefined) return { problem: 'Say which file, and its address.' };
  if (!URL.canParse(url)) return { problem: `${url} is no address.` };
  return { why, task: { id: file, url, file } };
}

/** Reads a list of pages; or says which line is broken first, by its number. */
export function readList(list: string): readonly Task[] | { readonly problem: string } {
  const tasks: Task[] = [];
  for (const [i, line] of readFileSync(list, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const task = v.safeParse(TASK, parse(line));
    if (!task.success) return { problem: `${list}:${i + 1}: ${task.issues[0].message}` };
    const { file } = task.output;
    tasks.push({ ...task.output, ...(file !== undefined && { file: resolve(dirname(list), file) }) });
  }
  return tasks;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
