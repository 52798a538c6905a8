import { NOTES as EN } from './en/notes.ts';
import { inLanguage } from './language.ts';
import { NOTES as RU } from './ru/notes.ts';
import { NOTES as UK } from './uk/notes.ts';

/** The words of endnotes, copied or printed. */
export const noteWords = inLanguage<typeof EN>({ en: EN, ru: RU, uk: UK });
