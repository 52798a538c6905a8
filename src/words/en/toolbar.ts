import { plural } from '../plural.ts';

/** What the toolbar button says, in English. */
export const TOOLBAR = {
  nothing: 'Newsgloss: nothing is explained on this page',
  paused: 'Newsgloss: paused',
  noTerm: 'Newsgloss: no term of the glossary on this page',
  terms: plural('en', 'Newsgloss: # term on this page', 'Newsgloss: # terms on this page'),
};
