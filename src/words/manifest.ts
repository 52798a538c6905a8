import { MANIFEST as EN } from './en/manifest.ts';
import { inLanguage } from './language.ts';
import { MANIFEST as RU } from './ru/manifest.ts';
import { MANIFEST as UK } from './uk/manifest.ts';

/** What the browser itself shows: the description of the extension and of its keyboard commands. */
export const manifestWords = inLanguage<typeof EN>({ en: EN, ru: RU, uk: UK });
