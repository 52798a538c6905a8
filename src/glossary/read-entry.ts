import * as v from 'valibot';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import { KINDS } from '../core/entity.ts';
import { entryRules } from './entry-rules.ts';
import type { EntryFile } from './entry-file.ts';
import { entryShape } from './entry-shape.ts';
import type { Problem } from './problem.ts';

const PATH = /(?:^|\/)([a-z-]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;

/** Reads and checks one entry. `file` is its path as it is to be named in problems; kind and id come from it. */
export function readEntry(file: string, yaml: string): { entry?: EntryFile; problems: readonly Problem[] } {
  const named = PATH.exec(file);
  const kind = KINDS.find((one) => one === named?.[1]);
  const id = named?.[2];
  if (!kind || !id) {
    return { problems: [{ file, line: 1, reason: `the path must be entities/<kind>/<id>.yaml, the kind one of ${KINDS.join(', ')}` }] };
  }
  const { value, lineOf, problems } = readYaml(file, yaml);
  if (problems.length > 0) return { problems };
  const read = v.safeParse(entryShape, value);
  if (!read.success) return { problems: read.issues.map((issue) => shapeProblem(file, issue, lineOf)) };
  const entry: EntryFile = { file, kind, id, entry: read.output, lineOf };
  return { entry, problems: entryRules(entry) };
}

/** Parses YAML and keeps its lines. Problems are those of YAML itself: broken syntax, a key twice. */
export function readYaml(file: string, yaml: string): { value: unknown; lineOf: EntryFile['lineOf']; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map((error) => ({ file, line: lines.linePos(error.pos[0]).line, reason: `is not YAML here: ${error.message}` }));
  return { value: problems.length > 0 ? undefined : document.toJS(), lineOf: (path) => lines.linePos(offsetOf(document, path)).line, problems };
}

/** Where a part begins; where it is missing, the nearest part that would hold it. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Also used for the decoys: turns a failed shape into a problem with a line. */
export function shapeProblem(file: string, issue: v.BaseIssue<unknown>, lineOf: EntryFile['lineOf']): Problem {
  const deepest = deepestOf(issue);
  const path = [...(issue.path ?? []), ...(deepest === issue ? [] : (deepest.path ?? []))].map((part) => part.key as string | number);
  return { file, line: lineOf(path), reason: sayIssue(path.join('.') || 'the entry', deepest) };
}

/** Of a union, the issue of the alternative that came nearest to fitting. */
function deepestOf(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const nested = issue.type === 'union' ? issue.issues?.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0] : undefined;
  return nested ? deepestOf(nested) : issue;
}

function sayIssue(where: string, issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return `${where} is not a known key`;
  if (issue.received === 'undefined') return `${where} is missing`;
  return `${where} ${issue.message}`;
}
