import type { Interval } from './interval.ts';

/**
 * A wording under which one entity is printed, and when the wording counts.
 * Every rule that is present must hold; `near` and `with` together need only one of the two.
 */
export interface Claim {
  /** Index of the entity in the gazetteer; -1 for a decoy, which marks nothing. */
  readonly entity: number;
  /** The wording, folded but with its capitals. */
  readonly wording: string;
  /** What must follow within a few words, in small letters: the pattern's part after its slot. */
  readonly tail?: string;
  /** The slot before `tail` is a person's middle initial: `Igor` and `sechin` find `Igor I. Sechin`. */
  readonly initial?: true;
  /** `smart`: capitals of the wording are needed, small letters are free. `exact`: as written. `any`: case is free. */
  readonly case: CaseRule;
  /** Folded words, one of which must stand near. */
  readonly near?: readonly string[];
  /** Ids of entities, one of which must be mentioned in the story. */
  readonly with?: readonly string[];
  /** Folded words, none of which may stand in the same paragraph. */
  readonly unless?: readonly string[];
  /** Longer folded phrases that hold the wording and mean something else. */
  readonly not?: readonly string[];
  /** Counts only once the story has named the entity by a wording without this rule. */
  readonly afterFullName?: true;
  /** An everyday word: at the start of a sentence and in a headline it counts only with one of `near`, elsewhere without. */
  readonly plain?: true;
  /** Of a yearly event: the year that the text says beside it, else the story's day, must lie in `during`, else in `exists`. */
  readonly years?: true;
  /** Counts only in stories published within. */
  readonly during?: Interval;
  /** The entity's own span of existence, repeated here so that choosing needs no entity to be read. */
  readonly exists?: Interval;
}

/** What a claim asks of a text: all but its words. Many wordings share one. */
export type Rule = Omit<Claim, 'wording' | 'tail' | 'initial'>;

export type CaseRule = 'smart' | 'exact' | 'any';
