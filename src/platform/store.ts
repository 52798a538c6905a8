import { browser } from './browser.ts';
import { answerAsPanel, callPanels } from './messaging.ts';

/** Who refused to keep what the reader set: the browser's storage on this device, as when it is full, or the account that carries settings to others. */
export type Refusal = 'device' | 'account';

const listeners = new Set<(refusal: Refusal | undefined) => void>();
let told: Refusal | undefined;
let running: Promise<unknown> = Promise.resolve();

/** What is kept under a key. Undefined also where the browser cannot read its storage: then everything is as it comes, and nothing is overwritten for it. */
export async function readStored(key: string): Promise<unknown> {
  try {
    return (await browser.storage.local.get(key))[key];
  } catch {
    return undefined;
  }
}

/**
 * Changes what is kept under a key; undefined takes it away. True where it is kept now. Where the browser refuses, every
 * open page of ours is told, so that nothing is lost without a word. Changes of one script wait for one another.
 */
export function changeStored(key: string, change: (stored: unknown) => unknown): Promise<boolean> {
  const turn = running.then(async () => {
    try {
      const next = change((await browser.storage.local.get(key))[key]);
      await (next === undefined ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: next }));
      tellRefusal(undefined);
      return true;
    } catch {
      tellRefusal('device');
      return false;
    }
  });
  running = turn;
  return turn;
}

/** Calls back with what is kept under a key whenever it changes, here or in another page. Returns what ends it. */
export function onStored(key: string, changed: (stored: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) changed(changes[key].newValue);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Tells every open page of ours that what the reader set was not kept; undefined once something is kept again. */
export function tellRefusal(refusal: Refusal | undefined): void {
  if (refusal === undefined && told === undefined) return;
  told = refusal;
  for (const listener of listeners) listener(refusal);
  callPanels('refused', refusal ?? null);
}

/** Calls back where something the reader set was not kept, here or in another page; undefined once it is. Returns what ends it. */
export function onRefusal(changed: (refusal: Refusal | undefined) => void): () => void {
  listeners.add(changed);
  const end = answerAsPanel({ refused: (refusal) => changed(refusal ?? undefined) });
  return () => {
    listeners.delete(changed);
    end();
  };
}
