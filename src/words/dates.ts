import { DATES as EN } from './en/dates.ts';
import { inLanguage } from './language.ts';
import { DATES as RU } from './ru/dates.ts';
import { DATES as UK } from './uk/dates.ts';

/** Words around dates and spans of time. */
export const dateWords = inLanguage<typeof EN>({ en: EN, ru: RU, uk: UK });
