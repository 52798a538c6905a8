import { PANEL as EN } from './en/panel.ts';
import { inLanguage } from './language.ts';
import { PANEL as RU } from './ru/panel.ts';
import { PANEL as UK } from './uk/panel.ts';

/** The words of the side panel. */
export const panelWords = inLanguage<typeof EN>({ en: EN, ru: RU, uk: UK });
