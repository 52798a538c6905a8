import { CONTROLS as EN } from './en/controls.ts';
import { inLanguage } from './language.ts';
import { CONTROLS as RU } from './ru/controls.ts';
import { CONTROLS as UK } from './uk/controls.ts';

/** Words of controls that stand in more than one place. */
export const controlWords = inLanguage<typeof EN>({ en: EN, ru: RU, uk: UK });
