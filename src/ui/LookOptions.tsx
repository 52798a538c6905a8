import { optionWords } from '../words/options.ts';

/** The colours that can be chosen. */
export type Theme = 'system' | 'light' | 'dark';

export interface LookOptionsProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The choice of colours for cards, panel, popup and these settings. */
export function LookOptions({ theme, onTheme }: LookOptionsProps) {
  const words = optionWords();
  return (
    <fieldset>
      <legend>{words.whereColours}</legend>
      {THEMES.map((one) => (
        <label key={one}><input type="radio" name="theme" value={one} checked={theme === one} onChange={() => onTheme(one)} />{words.themes[one]}</label>
      ))}
    </fieldset>
  );
}
