import { browser } from './browser.ts';

/** What of Chromium's own the polyfill's types leave out. */
interface Chromium {
  readonly offscreen: { createDocument(wanted: { url: string; reasons: readonly string[]; justification: string }): Promise<void> };
  readonly runtime: { getContexts(filter: { contextTypes: readonly string[] }): Promise<readonly unknown[]> };
}

const AWAKE = 'newsgloss-awake';
let opening: Promise<boolean> | undefined;

/**
 * Makes sure that pages can be taken apart: Chromium's background has no DOM and opens a hidden document that has one,
 * Firefox's has its own. False where the browser refuses. Calls at once share one document, as there can only be one.
 */
export function openExtractor(): Promise<boolean> {
  const { chrome } = globalThis as { chrome?: Partial<Chromium> };
  if (!chrome?.offscreen) return Promise.resolve(typeof DOMParser === 'function');
  opening ??= openDocument(chrome as Chromium).finally(() => {
    opening = undefined;
  });
  return opening;
}

/**
 * In the hidden document: closes it when the background that opened it is put to sleep, so that nothing of ours is left in memory
 * while nobody reads. No timer is needed, as the port between the two breaks then.
 */
export function closeWithBackground(): void {
  let ports = 0;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== AWAKE || port.sender?.id !== browser.runtime.id) return;
    ports += 1;
    port.onDisconnect.addListener(() => {
      ports -= 1;
      if (ports === 0) window.close();
    });
  });
}

async function openDocument({ offscreen, runtime }: Chromium): Promise<boolean> {
  const isOpen = async () => (await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;
  if (isHeld && (await isOpen())) return true;
  try {
    if (!(await isOpen())) {
      await offscreen.createDocument({ url: 'extractor.html', reasons: ['DOM_PARSER'], justification: 'To find a story’s text in a copy of its page, without slowing the page down.' });
    }
    hold();
    return true;
  } catch {
    return false;
  }
}

/** Whether the document knows that this background is awake; not of one that an earlier background opened. */
let isHeld = false;

function hold(): void {
  isHeld = true;
  browser.runtime.connect({ name: AWAKE }).onDisconnect.addListener(() => {
    isHeld = false;
  });
}
