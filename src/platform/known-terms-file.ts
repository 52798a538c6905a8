import * as v from 'valibot';
import type { KnownTerm, KnownTerms } from '../core/known-term.ts';
import { knownTermsFrom } from './known-terms-shape.ts';

/** What stands at the top of a file of known terms, and the number of its layout. */
const FORMAT = 'newsgloss known terms';
const VERSION = 1;
/** Characters of a file at most: 100,000 terms, more than any glossary has. */
const LONGEST = 10_000_000;

const FILE = v.object({ format: v.literal(FORMAT), version: v.number(), terms: v.record(v.string(), v.unknown()) });

/** Why a file was refused whole. `line` is where its JSON breaks off, from 1, where the browser says so. */
export interface Refusal {
  readonly refused: 'not json' | 'not ours' | 'newer';
  readonly line?: number;
}

/** What a file of known terms holds: the terms, and the ids of those that cannot be read. */
export interface TermsOfFile {
  readonly terms: KnownTerms;
  readonly broken: readonly string[];
}

/** The known terms as a file, to be kept or brought to another device. It names no page. */
export function writeTermsFile(terms: KnownTerms): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, terms }, null, 2)}\n`;
}

/** Reads such a file. Terms that are broken cost no other; a file that is none of ours, or of a newer layout, is refused whole. */
export function readTermsFile(text: string): TermsOfFile | Refusal {
  if (text.length > LONGEST) return { refused: 'not ours' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const [, line] = /line (\d+)/.exec(String(error)) ?? [];
    return { refused: 'not json', ...(line !== undefined && { line: Number(line) }) };
  }
  const file = v.safeParse(FILE, parsed);
  if (!file.success) return { refused: 'not ours' };
  if (file.output.version > VERSION) return { refused: 'newer' };
  const terms = knownTermsFrom(file.output.terms);
  return { terms, broken: Object.keys(file.output.terms).filter((id) => !Object.hasOwn(terms, id)) };
}

/** What comes of known terms and those of a file: all of both, and of one that is in both what the reader met later. */
export function mergeTerms(here: KnownTerms, added: KnownTerms): KnownTerms {
  const later = (id: string, term: KnownTerm) => (Object.hasOwn(here, id) && (here[id]?.on ?? '') >= term.on ? here[id] ?? term : term);
  return { ...here, ...Object.fromEntries(Object.entries(added).map(([id, term]) => [id, later(id, term)])) };
}
