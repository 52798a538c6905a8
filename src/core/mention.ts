/** A place in a story that names an entity: UTF-16 offsets into `Article.text`, and the entity's id. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** Why a claim on a wording was kept or dropped. The names are those of the rules in `entities/README.md`. */
export type Verdict =
  | 'kept' | 'near' | 'with' | 'unless' | 'not' | 'after'
  /** Another claim had more in its favour. */
  | 'weaker'
  /** Another claim had as much in its favour, so nothing is marked. */
  | 'tie';

/** How one place of a story was judged, for `--why`. Offsets as in Mention; an absent entity is a decoy. */
export interface Decision {
  readonly start: number;
  readonly end: number;
  readonly claims: readonly { readonly entity?: string; readonly verdict: Verdict }[];
}
