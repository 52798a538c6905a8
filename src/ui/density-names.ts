import type { Density } from '../core/emphasis.ts';

/** How the levels are called, and what each leaves marked. */
export const DENSITY_NAMES: Readonly<Record<Density, { readonly name: string; readonly says: string }>> = {
  key: { name: 'Key terms', says: 'those that readers cannot guess, and what the story is about' },
  normal: { name: 'Normal', says: 'all but what everybody knows and the story names in passing' },
  everything: { name: 'Everything', says: 'every term that the glossary explains' },
};
