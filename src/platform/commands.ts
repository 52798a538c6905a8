import { browser } from './browser.ts';

/** The extension's keyboard commands, and the keys they have, for people; those without keys are left out. */
export async function ownCommands(): Promise<readonly { readonly what: string; readonly keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) => (description && shortcut ? [{ what: description, keys: shortcut }] : []));
}
