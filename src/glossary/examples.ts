import { explain, gloss } from '../core/gloss.ts';
import type { Gazetteer } from '../core/gazetteer.ts';
import type { EntryFile } from './entry-file.ts';
import type { Problem } from './problem.ts';

/** Runs every entry's `examples` as small undated stories of their own against the whole glossary. */
export function runExamples(entries: readonly EntryFile[], gazetteer: Gazetteer): Problem[] {
  return entries.flatMap((file) => [
    ...file.entry.examples.match.flatMap((text, i) => (marks(gazetteer, text, file.id) ? [] : [failed(file, ['examples', 'match', i], 'is not marked', gazetteer)])),
    ...file.entry.examples.miss.flatMap((text, i) => (marks(gazetteer, text, file.id) ? [failed(file, ['examples', 'miss', i], 'is marked', gazetteer)] : [])),
  ]);
}

function marks(gazetteer: Gazetteer, text: string, id: string): boolean {
  return gloss(gazetteer, { url: '', headline: '', text }).mentions.some(({ entity }) => entity === id);
}

function failed({ file, id, lineOf, entry }: EntryFile, path: ['examples', 'match' | 'miss', number], what: string, gazetteer: Gazetteer): Problem {
  const text = entry.examples[path[1]][path[2]] ?? '';
  const verdicts = explain(gazetteer, { url: '', headline: '', text }).map(({ start, end, claims }) => {
    const said = claims.map(({ entity, verdict }) => `${entity ?? 'decoy'} ${verdict}`).join(', ');
    return `"${text.slice(start, end)}" ${said}`;
  });
  return { file, line: lineOf(path), reason: `the example ${what} as ${id} (${verdicts.join('; ') || 'no wording found'})` };
}
