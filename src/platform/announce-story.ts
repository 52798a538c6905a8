/**
 * Tells the background that there is a story in this page. The probe is on every page of a site that is on, so it does
 * not carry the polyfill (10 KB): sending a message and forgetting it needs none in any browser that we support.
 */
export function announceStory(): void {
  const api = (globalThis as { browser?: Runtime; chrome?: Runtime }).browser ?? (globalThis as { chrome?: Runtime }).chrome;
  try {
    void Promise.resolve(api?.runtime.sendMessage({ newsgloss: 'background', call: 'readerWanted' })).catch(() => undefined);
  } catch {
    // The extension was reloaded or removed while the page was open; its successor brings a probe of its own.
  }
}

interface Runtime {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> | undefined };
}
