/** The colours that can be chosen. */
export type Theme = 'system' | 'light' | 'dark';

export interface LookOptionsProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

const THEMES: readonly (readonly [Theme, string])[] = [
  ['system', 'As the system, and cards as the page around them'],
  ['light', 'Always light'],
  ['dark', 'Always dark'],
];

/** The choice of colours for cards, panel, popup and these settings. */
export function LookOptions({ theme, onTheme }: LookOptionsProps) {
  return (
    <fieldset>
      <legend>Cards, panel, popup and these settings</legend>
      {THEMES.map(([one, says]) => (
        <label key={one}><input type="radio" name="theme" value={one} checked={theme === one} onChange={() => onTheme(one)} />{says}</label>
      ))}
    </fieldset>
  );
}
