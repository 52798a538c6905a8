import { foldWording } from '../core/fold.ts';
import { expandWording } from './expand-wording.ts';
import type { Wording } from './entry-shape.ts';
import type { Problem } from './problem.ts';
import type { EntryFile } from './entry-file.ts';

/** What entries must fulfil together: ids are unique, references lead somewhere, wordings can be told apart. */
export function glossaryRules(entries: readonly EntryFile[]): Problem[] {
  return [...uniqueIds(entries), ...references(entries), ...sharedWordings(entries)];
}

function uniqueIds(entries: readonly EntryFile[]): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ file, id }) => {
    const other = seen.get(id);
    seen.set(id, file);
    return other ? [{ file, line: 1, reason: `the id ${id} is taken by ${other}` }] : [];
  });
}

function references(entries: readonly EntryFile[]): Problem[] {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.flatMap(({ file, entry, lineOf }) => {
    const named: [readonly (string | number)[], string][] = [
      ...entry.related.map((id, i): [[string, number], string] => [['related', i], id]),
      ...entry.holders.flatMap((holder, i) => (holder.entity ? [[['holders', i, 'entity'], holder.entity] as [(string | number)[], string]] : [])),
      ...entry.match.flatMap((wording, i) => (wording.with ?? []).map((id): [(string | number)[], string] => [['match', i, 'with'], id])),
    ];
    return named
      .filter(([, id]) => !ids.has(id))
      .map(([path, id]) => ({ file, line: lineOf(path), reason: `names ${id}, and there is no such entry` }));
  });
}

/** A wording of two entries needs a rule at one of them at least; the examples show whether the rules do their work. */
function sharedWordings(entries: readonly EntryFile[]): Problem[] {
  const claimed = new Map<string, { file: EntryFile; wording: Wording; i: number }[]>();
  for (const file of entries) {
    file.entry.match.forEach((wording, i) => {
      for (const { head, tail } of expandWording(wording.text)) {
        const key = foldWording(tail === undefined ? head : `${head} ... ${tail}`).toLowerCase();
        const others = claimed.get(key);
        if (others) others.push({ file, wording, i });
        else claimed.set(key, [{ file, wording, i }]);
      }
    });
  }
  return [...claimed.values()].flatMap((claims) => {
    const [first, ...others] = claims.filter(({ wording }) => !isSeparated(wording));
    if (!first || claims.length < 2 || others.length === 0) return [];
    return others.map(({ file, wording, i }) => ({
      file: file.file,
      line: file.lineOf(['match', i]),
      reason: file.id === first.file.id
        ? `lists "${wording.text}" twice: small letters match capitals too, so keep the one in small letters`
        : `"${wording.text}" is claimed by ${first.file.id} too: give one of them near, with, unless, after, years or during`,
    }));
  });
}

function isSeparated(wording: Wording): boolean {
  return Boolean(wording.near ?? wording.with ?? wording.unless ?? wording.after ?? wording.years ?? wording.during);
}
