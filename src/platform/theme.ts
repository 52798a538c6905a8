import { onSettings, readSettings } from './settings.ts';

/** Gives a page of ours the colours that the reader chose, now and whenever they choose others. `system` leaves them to the browser. */
export function followTheme(page: Document): void {
  const use = ({ theme }: { readonly theme: string }) => {
    if (theme === 'system') page.documentElement.removeAttribute('data-scheme');
    else page.documentElement.setAttribute('data-scheme', theme);
  };
  void readSettings().then(use);
  onSettings(use);
}
