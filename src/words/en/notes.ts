import { plural } from '../plural.ts';

/** The words of endnotes in English. */
export const NOTES = {
  takeThese: 'Take these terms along',
  takeAlong: 'Take along as endnotes',
  copyMarkdown: 'Copy as Markdown',
  copyText: 'Copy as text',
  print: 'Print',
  printThese: 'Print these notes',
  copied: plural('en', '# note is on the clipboard.', '# notes are on the clipboard.'),
  notCopied: 'The browser did not let us copy. Use Print, and copy from there.',
  notesTo: (headline: string) => `Notes to “${headline}”`,
  asOf: (date: string, text: string) => `As of ${date}: ${text}`,
  checkedTo: (date: string) => `Checked to ${date}.`,
  heldBy: (name: string) => `Held by ${name}.`,
  notesDay: (date: string) => `Each note says what stood on ${date}, and what came after.`,
  noDay: 'The story’s day is not known, so the notes do not say what stood on it.',
  sources: (list: string) => `Sources: ${list}`,
};
