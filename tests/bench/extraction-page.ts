// Stands in for the probe on the pages of tests/bench/extraction.ts, and does on demand what the reader does there.
import { Readability } from '@mozilla/readability';
import { findBodies, type InPage } from '../../src/content/story-bodies.ts';
import { storyOf, type Story, type StoryBody } from '../../src/page/story.ts';
import { storyBodies } from '../../src/page/stories.ts';
import { callBackground } from '../../src/platform/messaging.ts';

/** What a page says of itself, after all steps. */
export interface Measured {
  /** Whether its bodies were found off its thread. */
  readonly isOffPage: boolean;
  /** Milliseconds until the answer was there, waiting included. */
  readonly answered: number;
  /** Whether both ways gave the same live text nodes, texts, days and mentions. */
  readonly isSame: boolean;
  readonly stories: number;
  readonly characters: number;
  readonly marks: number;
}

let off: readonly StoryBody[] = [];
let inPlace: readonly StoryBody[] = [];
let stories: readonly Story[] = [];
let answered = 0;

const steps: Readonly<Record<string, () => unknown>> = {
  ready: () => true,
  async off() {
    const start = performance.now();
    off = await findBodies(document);
    answered = performance.now() - start;
  },
  read() {
    stories = off.flatMap((one) => storyOf(one, document.URL) ?? []);
  },
  stock() {
    new Readability(document.cloneNode(true) as Document).parse();
  },
  inPage() {
    inPlace = storyBodies(document);
  },
  async compare() {
    const other = inPlace.flatMap((one) => storyOf(one, document.URL) ?? []);
    const mentions = await mentionsOf(stories);
    const isSame = off.length === inPlace.length
      && off.every(({ root, body }, i) => root.element === inPlace[i]?.root.element && body.length === inPlace[i].body.length && body.every((node, n) => node === inPlace[i]?.body[n]))
      && JSON.stringify(stories.map(({ article }) => article)) === JSON.stringify(other.map(({ article }) => article))
      && JSON.stringify(mentions) === JSON.stringify(await mentionsOf(other));
    return {
      isOffPage: (globalThis as InPage).newsglossStoryBodies === undefined, answered, isSame,
      stories: stories.length, characters: stories.reduce((sum, { article }) => sum + article.text.length, 0), marks: mentions.flat().length,
    } satisfies Measured;
  },
};

function mentionsOf(of: readonly Story[]) {
  return Promise.all(of.map(async ({ article }) => (await callBackground('gloss', article)).mentions));
}

window.addEventListener('message', ({ data }: MessageEvent<{ newsglossStep?: string } | undefined>) => {
  const name = data?.newsglossStep ?? '';
  const step = steps[name];
  if (!step) return;
  performance.mark(`newsgloss-${name}`);
  void Promise.resolve()
    .then(step)
    .catch((error: unknown) => ({ error: String(error) }))
    .then((result) => {
      performance.mark(`newsgloss-${name}-end`);
      window.postMessage({ newsglossResult: JSON.stringify(result ?? null) }, '*');
    });
});
