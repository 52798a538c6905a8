import { openGazetteer, type Gazetteer } from '../core/gazetteer.ts';
import { browser } from './browser.ts';

let opened: Promise<Gazetteer> | undefined;

/** The bundled glossary, opened once for each start of the background. A failure is not remembered: the next call tries again. */
export function bundledGlossary(): Promise<Gazetteer> {
  opened ??= load().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function load(): Promise<Gazetteer> {
  const file = await fetch(browser.runtime.getURL('glossary.bin'));
  return openGazetteer(await file.arrayBuffer());
}
