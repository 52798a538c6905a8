import { OPTIONS as EN } from './en/options.ts';
import { inLanguage } from './language.ts';
import { OPTIONS as RU } from './ru/options.ts';
import { OPTIONS as UK } from './uk/options.ts';

/** The words of the settings. */
export const optionWords = inLanguage<typeof EN>({ en: EN, ru: RU, uk: UK });
