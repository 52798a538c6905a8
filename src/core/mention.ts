/** A place in a story that names an entity: UTF-16 offsets into `Article.text`, and the entity's id. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** Why a claim on a wording was kept or dropped. The names are those of the rules in `entities/README.md`. */
export type Verdict =
  | 'kept' | 'near' | 'with' | 'unless' | 'not' | 'after' | 'plain' | 'years'
  /** An acronym in a paragraph set in capitals. */
  | 'capitals'
  /** Another claim had more in its favour. */
  | 'weaker'
  /** Another claim had as much in its favour, so nothing is marked. */
  | 'tie'
  /** The story's day lies outside of the wording's own time, or before the entity existed: it was never a candidate. */
  | 'during' | 'exists'
  /** It stands inside a longer wording, or across the edge of an earlier one. */
  | 'blocked'
  /** It is but a title, and its bearer's name follows: `by` are that name's offsets. */
  | 'title'
  /** It stands in a paragraph that is not part of the story. */
  | 'boilerplate';

/** How one place of a story was judged. Offsets as in Mention. */
export interface Decision {
  readonly start: number;
  readonly end: number;
  readonly claims: readonly Judgement[];
}

/** What became of one claim on a place. An absent entity is a decoy; `by` are the offsets of the wording that stood in its way. */
export interface Judgement {
  readonly entity?: string;
  readonly verdict: Verdict;
  readonly by?: { readonly start: number; readonly end: number };
}
