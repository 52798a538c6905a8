import { gloss } from '../core/gloss.ts';
import { drawLocator } from '../core/locator-map.ts';
import { storyDates } from '../phrases/story-dates.ts';
import { bundledGlossary, bundledLand } from '../platform/glossary-file.ts';
import { callPanels, type answerAsBackground } from '../platform/messaging.ts';
import { openExtractor } from '../platform/offscreen.ts';
import { bringInPage, bringReader } from '../platform/registration.ts';
import { openPanel } from '../platform/side-panel.ts';
import { showState } from '../platform/toolbar.ts';
import { erase, forgetSite, setSite } from './site-switch.ts';

/** What the background answers. It keeps nothing about any page: whatever it is asked comes with the question. */
export const answers: Parameters<typeof answerAsBackground>[0] = {
  async readerWanted(_, { tabId, frameId = 0 }) {
    if (tabId === undefined) return;
    // The reader will ask for both at once; where they are refused here, it is told then.
    void openExtractor();
    void bundledGlossary().catch(() => undefined);
    // The tab may have moved on to a page that is none of ours; the browser then refuses, rightly.
    await bringReader(tabId, frameId).catch(() => undefined);
  },
  extractorWanted: () => openExtractor(),
  async inPageWanted(_, { tabId, frameId = 0 }) {
    return tabId !== undefined && bringInPage(tabId, frameId).then(() => true, () => false);
  },
  async gloss(article) {
    const glossary = await bundledGlossary();
    const { mentions, inHeadline } = gloss(glossary, article);
    const ids = [...new Set(mentions.map(({ entity }) => entity))];
    const entities = ids.flatMap((id) => {
      const index = glossary.indexOf(id);
      return index === undefined ? [] : [[id, glossary.entity(index)] as const];
    });
    return { mentions, inHeadline, entities: Object.fromEntries(entities) };
  },
  dates: (article) => storyDates(article),
  async termsFound(found, { tabId }) {
    if (tabId === undefined) return;
    callPanels('pageRead', tabId);
    await showState(tabId, found);
  },
  async entity(id) {
    const glossary = await bundledGlossary();
    const index = glossary.indexOf(id);
    return index === undefined ? null : glossary.entity(index);
  },
  async locator(places) {
    return drawLocator(await bundledLand(), places);
  },
  async directory() {
    const glossary = await bundledGlossary();
    const all = Array.from({ length: glossary.entityCount }, (_, index) => glossary.summary(index));
    return all.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  },
  setSite: ({ url, on }) => setSite(url, on),
  forgetSite,
  erase,
  openPanel: (_, { tabId }) => (tabId === undefined ? false : openPanel({ tabId, fromPage: true })),
};
