// Each command is loaded when it is asked for: `check` has no use for what `fuzz` and `eval` bring with them.
type Command = (args: readonly string[]) => number | Promise<number>;
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  gloss: async () => (await import('./gloss.ts')).gloss,
  eval: async () => (await import('./eval.ts')).evaluate,
  fuzz: async () => (await import('./fuzz.ts')).fuzz,
  inventory: async () => (await import('./inventory.ts')).inventory,
};

const [asked, ...args] = process.argv.slice(2);
const load = COMMANDS[asked ?? ''];
if (!load) {
  console.error(`usage: ${Object.keys(COMMANDS).join(' | ')}`);
  process.exitCode = 2;
} else {
  process.exitCode = await (await load())(args);
}

export {};
