import { WELCOME as EN } from './en/welcome.ts';
import { inLanguage } from './language.ts';
import { WELCOME as RU } from './ru/welcome.ts';
import { WELCOME as UK } from './uk/welcome.ts';

/** The words of the page after installing. */
export const welcomeWords = inLanguage<typeof EN>({ en: EN, ru: RU, uk: UK });
