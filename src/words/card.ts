import { CARD as EN } from './en/card.ts';
import { inLanguage } from './language.ts';
import { CARD as RU } from './ru/card.ts';
import { CARD as UK } from './uk/card.ts';

/** The words of cards. */
export const cardWords = inLanguage<typeof EN>({ en: EN, ru: RU, uk: UK });
