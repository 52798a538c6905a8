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
};
