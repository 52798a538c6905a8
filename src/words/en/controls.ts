import type { Density } from '../../core/emphasis.ts';

/** Words of controls that stand in more than one place, in English. */
export const CONTROLS = {
  densities: {
    key: { name: 'Key terms', says: 'those that readers cannot guess, and what the story is about' },
    normal: { name: 'Normal', says: 'all but what everybody knows and the story names in passing' },
    everything: { name: 'Everything', says: 'every term that the glossary explains' },
  } satisfies Record<Density, object> as Record<Density, { readonly name: string; readonly says: string }>,
  whatIsMarked: 'What is marked',
  mark: (what: string) => `Mark ${what}`,
  explainOn: (site: string) => `Explain terms on ${site}`,
  openGlossary: 'Open the glossary',
  resume: 'Resume',
  notKept: {
    device: 'This could not be kept: the storage of this device is full, or the browser refuses it. Make some room on the device, then set it again.',
    account: 'This is kept here, but did not reach your browser’s account: it cannot be reached now, or your list of sites is too long for it.',
  },
};
