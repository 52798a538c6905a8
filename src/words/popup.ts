import { POPUP as EN } from './en/popup.ts';
import { inLanguage } from './language.ts';
import { POPUP as RU } from './ru/popup.ts';
import { POPUP as UK } from './uk/popup.ts';

/** The words of the toolbar popup. */
export const popupWords = inLanguage<typeof EN>({ en: EN, ru: RU, uk: UK });
