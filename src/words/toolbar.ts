import { TOOLBAR as EN } from './en/toolbar.ts';
import { inLanguage } from './language.ts';
import { TOOLBAR as RU } from './ru/toolbar.ts';
import { TOOLBAR as UK } from './uk/toolbar.ts';

/** What the toolbar button says of a page. */
export const toolbarWords = inLanguage<typeof EN>({ en: EN, ru: RU, uk: UK });
