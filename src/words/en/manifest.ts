/** What the browser itself shows, in English. The store takes no description of more than 132 characters. */
export const MANIFEST = {
  description: 'Explains the terms of a news story: what stood on the day it was published, and what has happened since. Offline and private.',
  nextTerm: 'Go to the next term of the story',
  previousTerm: 'Go to the previous term of the story',
  openPanel: 'Open the glossary panel',
  toggleSite: 'Switch Newsgloss on or off for this site',
};
