import { storyBodies } from '../page/stories.ts';
import type { InPage } from './story-bodies.ts';

/** Brought into a page only where it cannot be taken apart elsewhere: most of it is Readability, which the reader does without. */
(globalThis as InPage).newsglossStoryBodies = storyBodies;
