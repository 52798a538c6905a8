import { manifestWords } from './manifest.ts';

/** What a keyboard command of the manifest does; undefined for any other name, such as the browser's own. */
export function commandWords(name: string): string | undefined {
  const words = manifestWords();
  const commands: Readonly<Record<string, string>> = {
    'next-term': words.nextTerm, 'previous-term': words.previousTerm, 'open-panel': words.openPanel, 'toggle-site': words.toggleSite,
  };
  return commands[name];
}
