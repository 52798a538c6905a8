import * as v from 'valibot';
import { browser } from './browser.ts';
import { LONGEST_STORY } from './message-shapes.ts';

/** Of a page as it is sent, the part that is not its markup; see `SentPage` of `page`. */
export interface PageFacts {
  readonly elementCount: number;
  readonly readsNoscript: boolean;
}

/** What was found of a page: for each story its holder's number and the places of its body; see `FoundBody` of `page`. */
export type Found = readonly { readonly root: number; readonly places: readonly number[] }[];

const NAME = 'newsgloss-extraction';
/**
 * Characters of markup sent in one task. To send 100 KB takes Chromium about 1 ms; with the CPU slowed four times no slice
 * takes a fifth of the 50 ms that a reader may feel.
 */
const SLICE = 256_000;
/** Characters of markup of a page at most: more than any story's page has without its scripts and style sheets. */
const LONGEST_PAGE = 4 * LONGEST_STORY;

const SLICED = v.string();
const FACTS = v.strictObject({ elementCount: v.pipe(v.number(), v.integer()), readsNoscript: v.boolean() });

/**
 * Has a page taken apart off its thread. The markup goes in slices over a port, which only the extractor listens to and
 * which ends with the page. Null where the extractor cannot say; undefined where there is none, or it takes longer than `most` milliseconds.
 */
export function extract(markup: string, facts: PageFacts, most: number): Promise<Found | null | undefined> {
  return new Promise((done) => {
    const port = browser.runtime.connect({ name: NAME });
    const end = (found: Found | null | undefined) => {
      clearTimeout(timer);
      port.disconnect();
      done(found);
    };
    const timer = setTimeout(() => end(undefined), most);
    // Only our own extractor can answer, and what leads nowhere in the page is seen there.
    port.onMessage.addListener((found) => end(found as Found | null));
    port.onDisconnect.addListener(() => end(undefined));
    const send = (from: number) => {
      if (from >= markup.length) {
        port.postMessage(facts);
        return;
      }
      port.postMessage(markup.slice(from, from + SLICE));
      // Each slice in a task of its own, so that the page's own work comes in between.
      setTimeout(() => quietly(() => send(from + SLICE)));
    };
    quietly(() => send(0));
  });
}

/** Answers pages that are sent to be taken apart. What it was sent is dropped with the answer, or with the page that sent it. */
export function answerExtractions(answer: (markup: string, facts: PageFacts) => Found | null): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
    let markup = '';
    port.onMessage.addListener((message: unknown) => {
      const slice = v.safeParse(SLICED, message);
      if (slice.success && markup.length + slice.output.length <= LONGEST_PAGE) markup += slice.output;
      const facts = v.safeParse(FACTS, message);
      if (facts.success) port.postMessage(answer(markup, facts.output));
    });
  });
}

/** A port that has ended in between takes nothing more; its `onDisconnect` says so. */
function quietly(send: () => void): void {
  try {
    send();
  } catch {
    // Told by `onDisconnect`, or by the end of the wait.
  }
}
