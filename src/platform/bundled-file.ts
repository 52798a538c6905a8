import { browser } from './browser.ts';

/** Reads a file that came with the extension, once for each start of the background. A failure is not remembered: the next call tries again. */
export function bundledFile<T>(name: string, open: (bytes: ArrayBuffer) => T): () => Promise<T> {
  let opened: Promise<T> | undefined;
  const load = async () => {
    const file = await fetch(browser.runtime.getURL(name));
    return open(await file.arrayBuffer());
  };
  return () => {
    opened ??= load().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}
