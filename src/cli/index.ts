import { check } from './check.ts';
import { evaluate } from './eval.ts';
import { fuzz } from './fuzz.ts';
import { gloss } from './gloss.ts';
import { inventory } from './inventory.ts';

const [command, ...args] = process.argv.slice(2);
const commands: Record<string, (args: readonly string[]) => number | Promise<number>> = { check, gloss, eval: evaluate, fuzz, inventory };
const run = commands[command ?? ''];
if (!run) {
  console.error(`usage: ${Object.keys(commands).join(' | ')}`);
  process.exitCode = 2;
} else {
  process.exitCode = await run(args);
}
