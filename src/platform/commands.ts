import { browser } from './browser.ts';

/** The extension's keyboard commands by name, and the keys they have; those without keys are left out. */
export async function ownCommands(): Promise<readonly { readonly name: string; readonly keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name && shortcut ? [{ name, keys: shortcut }] : []));
}
