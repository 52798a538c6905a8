import { isStoryPage } from '../page/is-story-page.ts';
import { announceStory } from '../platform/announce-story.ts';

/** Run on every page of a site that is on: asks for the reader where there is a story, and again when the page moves on by itself. */
const probe = () => {
  if (isStoryPage(document, location.href)) announceStory();
};
probe();
(window as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', () => setTimeout(probe, 500));
