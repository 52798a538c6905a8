import { chosenLanguage, language, speak, type Language } from '../words/language.ts';
import { browser } from './browser.ts';
import { onSettings, readSettings } from './settings.ts';
import type { Settings } from './settings-shape.ts';

/** Speaks the reader's language in this script from now on, and says which that is. */
export function speakAsSet({ language: choice }: Pick<Settings, 'language'>): Language {
  speak(chosenLanguage(choice, browser.i18n.getUILanguage()));
  return language();
}

/**
 * Draws a page of ours in the reader's language: once that is known, and anew whenever they choose another. `title` is
 * asked for each time.
 */
export function followLanguage(page: Document, title: () => string, draw: () => void): void {
  let drawn: Language | undefined;
  const use = (settings: Settings) => {
    const next = speakAsSet(settings);
    if (next === drawn) return;
    drawn = next;
    page.documentElement.lang = next;
    page.title = title();
    draw();
  };
  void readSettings().then(use);
  onSettings(use);
}
