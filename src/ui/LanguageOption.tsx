import { LANGUAGES, type Language, type LanguageChoice } from '../words/language.ts';
import { optionWords } from '../words/options.ts';

export interface LanguageOptionProps {
  readonly language: LanguageChoice;
  readonly onLanguage: (language: LanguageChoice) => void;
}

/** What each language calls itself, so that its readers find it whatever is spoken now. */
const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', uk: 'Українська' };

/** The choice of the interface's language. */
export function LanguageOption({ language, onLanguage }: LanguageOptionProps) {
  const words = optionWords();
  const choice = (one: LanguageChoice, name: string) => (
    <label key={one} lang={one === 'browser' ? undefined : one}><input type="radio" name="language" value={one} checked={language === one} onChange={() => onLanguage(one)} />{name}</label>
  );
  return (
    <fieldset>
      <legend>{words.languageOf}</legend>
      {choice('browser', words.asBrowser)}
      {LANGUAGES.map((one) => choice(one, OWN_NAMES[one]))}
      <p>{words.languageNote}</p>
    </fieldset>
  );
}
