import type { KnownTerms } from '../core/known-term.ts';
import { addKnownTerms } from '../platform/known-terms.ts';
import { readTermsFile, writeTermsFile } from '../platform/known-terms-file.ts';
import type { ImportOutcome } from '../ui/KnownTermsFile.tsx';

/** Hands the known terms to the reader as a file. */
export function exportTerms(known: KnownTerms): void {
  const address = URL.createObjectURL(new Blob([writeTermsFile(known)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'newsgloss-known-terms.json';
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Adds the terms of a file to those that are known. */
export async function importTerms(file: File): Promise<ImportOutcome> {
  const read = readTermsFile(await file.text());
  if ('refused' in read) return read;
  const added = await addKnownTerms(read.terms);
  if (added === undefined) return { refused: 'no room' };
  return { added, already: Object.keys(read.terms).length - added, broken: read.broken };
}
