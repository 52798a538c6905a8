import { cardWords } from '../../src/words/card.ts';
import { controlWords } from '../../src/words/controls.ts';
import { dateWords } from '../../src/words/dates.ts';
import type { Language } from '../../src/words/language.ts';
import { manifestWords } from '../../src/words/manifest.ts';
import { noteWords } from '../../src/words/notes.ts';
import { optionWords } from '../../src/words/options.ts';
import { panelWords } from '../../src/words/panel.ts';
import { popupWords } from '../../src/words/popup.ts';
import { storyWords } from '../../src/words/story.ts';
import { toolbarWords } from '../../src/words/toolbar.ts';
import { welcomeWords } from '../../src/words/welcome.ts';

export const CATALOGUES = {
  card: cardWords, controls: controlWords, dates: dateWords, manifest: manifestWords, notes: noteWords, options: optionWords,
  panel: panelWords, popup: popupWords, story: storyWords, toolbar: toolbarWords, welcome: welcomeWords,
} as const satisfies Record<string, (language?: Language) => object>;

export type Entry = string | ((...values: never[]) => string);

/** Every entry of a language by its path: `card.kinds.person`. */
export function entriesOf(language: Language): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const walk = (path: string, words: object) => {
    for (const [key, value] of Object.entries(words) as [string, Entry | object][]) {
      if (typeof value === 'object') walk(`${path}.${key}`, value);
      else entries.set(`${path}.${key}`, value);
    }
  };
  for (const [name, words] of Object.entries(CATALOGUES)) walk(name, words(language));
  return entries;
}

/** What an entry says, with 731, 842 and 953 for its values. */
export function said(entry: Entry): string {
  return typeof entry === 'string' ? entry : (entry as (...values: number[]) => string)(731, 842, 953);
}
