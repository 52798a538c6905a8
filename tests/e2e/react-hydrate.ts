import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Story, type StoryHandle } from './react-story.ts';

// Runs in the page. It hydrates at once, or where its address says `later`, when the test calls for it.
const page = globalThis as { story?: StoryHandle; hydrate?: () => void };
const story: StoryHandle = {};
page.story = story;
page.hydrate = () => void hydrateRoot(document, createElement(Story, { handle: story }), {
  onRecoverableError: (error) => console.error('hydration', error),
  onUncaughtError: (error) => console.error('uncaught', error),
});
if (!location.search.includes('later')) page.hydrate();
