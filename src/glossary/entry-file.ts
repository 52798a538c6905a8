import type { Kind } from '../core/entity.ts';
import type { Entry } from './entry-shape.ts';

/** An entry, what it is called by its path, and where each of its parts stands in the file. */
export interface EntryFile {
  readonly file: string;
  readonly kind: Kind;
  readonly id: string;
  readonly entry: Entry;
  lineOf(path: readonly (string | number)[]): number;
}
