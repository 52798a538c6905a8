import type { Entity, Source } from '../core/entity.ts';

/** The sources of a card in the order in which it first leans on them, and the number that each bears on it. */
export interface Citations {
  readonly list: readonly Source[];
  /** The sources at some indices into `Entity.sources`, with their numbers on the card, from 1. */
  of(indices: readonly number[]): readonly { readonly source: Source; readonly number: number }[];
}

/** Numbers the sources of an entity's statements, given in the order in which the card makes them. */
export function citations({ sources }: Pick<Entity, 'sources'>, statements: readonly (readonly number[])[]): Citations {
  const order = [...new Set(statements.flat())].filter((index) => sources[index]);
  return {
    list: order.flatMap((index) => sources[index] ?? []),
    of: (indices) => indices.flatMap((index) => {
      const source = sources[index];
      return source && order.includes(index) ? [{ source, number: order.indexOf(index) + 1 }] : [];
    }),
  };
}
