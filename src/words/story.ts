import { STORY as EN } from './en/story.ts';
import { inLanguage } from './language.ts';
import { STORY as RU } from './ru/story.ts';
import { STORY as UK } from './uk/story.ts';

/** What is said of a story: its day, how sure that is, and what has changed since. */
export const storyWords = inLanguage<typeof EN>({ en: EN, ru: RU, uk: UK });
