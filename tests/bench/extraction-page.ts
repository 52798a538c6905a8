// Stands in for the probe on the pages of tests/bench/extraction.ts, and does on demand what the reader does there.
import { Readability } from '@mozilla/readability';
import { findBodies, type InPage } from '../../src/content/story-bodies.ts';
import { storyOf, type StoryBody } from '../../src/page/story.ts';
import { storyBodies } from '../../src/page/stories.ts';
import { callBackground } from '../../src/platform/messaging.ts';

/** What a page says of itself. Times are milliseconds on its thread. */
export interface Measured {
  /** Whether its bodies were found off its thread. */
  readonly isOffPage: boolean;
  /** Until the answer was there, waiting included. */
  readonly answered: number;
  /** Whether both ways gave the same live text nodes, texts and mentions. */
  readonly isSame: boolean;
  readonly stories: number;
  readonly characters: number;
  readonly marks: number;
  readonly stock: number;
  readonly inPage: number;
  /** Joining the text and finding the day of publication. */
  readonly reading: number;
}

let off: readonly StoryBody[] = [];
let answered = 0;
let stock = 0;

const steps: Readonly<Record<string, () => unknown>> = {
  async off() {
    performance.mark('newsgloss-off');
    const start = performance.now();
    off = await findBodies(document);
    answered = performance.now() - start;
    performance.mark('newsgloss-off-end');
  },
  stock() {
    const start = performance.now();
    new Readability(document.cloneNode(true) as Document).parse();
    stock = performance.now() - start;
  },
  async compare() {
    const isOffPage = (globalThis as InPage).newsglossStoryBodies === undefined;
    const inPlace = timed(() => storyBodies(document));
    const read = timed(() => off.flatMap((one) => storyOf(one, document.URL) ?? []));
    const other = inPlace.value.flatMap((one) => storyOf(one, document.URL) ?? []);
    const mentions = await mentionsOf(read.value);
    const isSame = off.length === inPlace.value.length
      && off.every(({ root, body }, i) => root.element === inPlace.value[i]?.root.element && body.length === inPlace.value[i].body.length && body.every((node, n) => node === inPlace.value[i]?.body[n]))
      && JSON.stringify(read.value.map(({ article }) => article)) === JSON.stringify(other.map(({ article }) => article))
      && JSON.stringify(mentions) === JSON.stringify(await mentionsOf(other));
    return {
      isOffPage, answered, isSame, stories: read.value.length, characters: read.value.reduce((sum, { article }) => sum + article.text.length, 0),
      marks: mentions.flat().length, stock, inPage: inPlace.ms, reading: read.ms,
    } satisfies Measured;
  },
};

function timed<T>(what: () => T): { readonly ms: number; readonly value: T } {
  const start = performance.now();
  const value = what();
  return { ms: performance.now() - start, value };
}

function mentionsOf(stories: readonly { readonly article: Parameters<typeof callBackground<'gloss'>>[1] }[]) {
  return Promise.all(stories.map(async ({ article }) => (await callBackground('gloss', article)).mentions));
}

window.addEventListener('message', ({ data }: MessageEvent<{ newsglossStep?: string } | undefined>) => {
  const step = steps[data?.newsglossStep ?? ''];
  if (!step) return;
  void Promise.resolve()
    .then(step)
    .catch((error: unknown) => ({ error: String(error) }))
    .then((result) => window.postMessage({ newsglossResult: JSON.stringify(result ?? null) }, '*'));
});
