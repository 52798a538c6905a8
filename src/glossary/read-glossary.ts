import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { wordingShape, type Wording } from './entry-shape.ts';
import { glossaryRules } from './glossary-rules.ts';
import type { Problem } from './problem.ts';
import type { EntryFile } from './entry-file.ts';
import { readEntry, readYaml, shapeProblem } from './read-entry.ts';

/** A phrase that looks like a term and marks nothing, and where it is written down. */
export interface Decoy {
  readonly wording: Wording;
  readonly line: number;
}

/** Everything under `entities/`, with entries in ascending order of their ids. */
export interface GlossaryFiles {
  readonly entries: readonly EntryFile[];
  readonly decoys: readonly Decoy[];
  readonly problems: readonly Problem[];
}

const DECOYS = 'decoys.yaml';

/** Reads and checks a folder of entries. It never throws over what an entry says; that is in `problems`. */
export function readGlossary(folder: string): GlossaryFiles {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const read = files
    .filter((name) => name !== DECOYS)
    .map((name) => readEntry(`entities/${name}`, readFileSync(join(folder, name), 'utf8')));
  const decoys = files.includes(DECOYS) ? readDecoys(`entities/${DECOYS}`, readFileSync(join(folder, DECOYS), 'utf8')) : { decoys: [], problems: [] };
  const entries = read.flatMap(({ entry }) => entry ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  const problems = [...read.flatMap((one) => one.problems), ...decoys.problems];
  // Entries are held against each other only once each is sound in itself, lest one slip is reported many times.
  return { entries, decoys: decoys.decoys, problems: problems.length > 0 ? problems : glossaryRules(entries) };
}

function readDecoys(file: string, yaml: string): { decoys: Decoy[]; problems: readonly Problem[] } {
  const { value, lineOf, problems } = readYaml(file, yaml);
  if (problems.length > 0) return { decoys: [], problems };
  const read = v.safeParse(v.array(wordingShape, 'must be a list of phrases'), value);
  if (!read.success) return { decoys: [], problems: read.issues.map((issue) => shapeProblem(file, issue, lineOf)) };
  return { decoys: read.output.map((wording, i) => ({ wording, line: lineOf([i]) })), problems: [] };
}
