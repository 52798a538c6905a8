import { plural } from '../plural.ts';

/** What the toolbar button says, in English. */
export const TOOLBAR = {
  nothing: 'Newsgloss: nothing is explained on this page',
  notKept: 'Newsgloss: this could not be kept, as the storage of this device is full or refuses it',
  paused: 'Newsgloss: paused',
  noTerm: 'Newsgloss: no term of the glossary on this page',
  terms: plural('en', 'Newsgloss: # term on this page', 'Newsgloss: # terms on this page'),
};
