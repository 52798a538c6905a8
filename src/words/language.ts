/** The languages that the interface speaks, the one that stands in for all others first. */
export const LANGUAGES = ['en', 'ru', 'uk'] as const;

/** A language of the interface. The glossary itself is written in English, whatever the interface speaks. */
export type Language = (typeof LANGUAGES)[number];

/** What the reader chose: a language, or that of their browser. */
export type LanguageChoice = Language | 'browser';

/** The language of the glossary's own texts and of names in it, for `lang` where they stand in another language's card. */
export const GLOSSARY_LANGUAGE: Language = 'en';

let spoken: Language = 'en';

/** The language that is spoken in this page or script. */
export function language(): Language {
  return spoken;
}

/** Sets the language that is spoken from now on. What is on show has to be drawn anew by whoever sets it. */
export function speak(next: Language): void {
  spoken = next;
}

/** The language to speak by the reader's choice; `browserLanguage` is the browser's, such as `ru` or `en-US`. */
export function chosenLanguage(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'browser') return choice;
  const [primary] = browserLanguage.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((one) => one === primary) ?? 'en';
}

/** Words in every language, as a function that gives those of the language that is spoken, or of the one named. */
export function inLanguage<Words>(words: Readonly<Record<Language, Words>>): (wanted?: Language) => Words {
  return (wanted = spoken) => words[wanted];
}
