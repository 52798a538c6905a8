import type { Weight } from './entity.ts';
import type { Mention } from './mention.ts';

/** How much is marked, from least to most: key terms, all but what everybody knows, everything. */
export const DENSITIES = ['key', 'normal', 'everything'] as const;
/** One of the three levels. */
export type Density = (typeof DENSITIES)[number];

/** What a story makes of an entity that it names. */
export interface Emphasis {
  /** How often the body names it. */
  readonly count: number;
  readonly inHeadline: boolean;
  /** Whether the opening of the body names it. */
  readonly early: boolean;
}

/** The opening of a story, in UTF-16 units: the first two or three sentences, in which news says what it is about. */
const OPENING = 400;

/** As often as this a story names what it is about, wherever it first does. */
const OFTEN = 3;

/** The emphasis of everything that a story's body names, by entity. `inHeadline` lists what its headline names. */
export function emphasesOf(mentions: readonly Mention[], inHeadline: readonly string[]): ReadonlyMap<string, Emphasis> {
  const all = new Map<string, Emphasis>();
  for (const { entity, start } of mentions) {
    const { count = 0, early = false } = all.get(entity) ?? {};
    all.set(entity, { count: count + 1, inHeadline: inHeadline.includes(entity), early: early || start < OPENING });
  }
  return all;
}

/**
 * Whether an entity's marks are wanted, from its entry's weight (3: readers cannot guess it, 1: everybody knows it) and
 * the story's own emphasis. Normal leaves out only what everybody knows and the story names in passing.
 */
export function isWorthMarking(weight: Weight, emphasis: Emphasis, density: Density): boolean {
  if (density === 'everything') return true;
  if (density === 'normal') return weight > 1 || emphasis.count > 1 || emphasis.inHeadline;
  return weight === 3 || isStressed(emphasis);
}

/** What a story is about: it says so above, or begins with it and comes back to it, or keeps naming it. */
function isStressed({ count, inHeadline, early }: Emphasis): boolean {
  return inHeadline || count >= OFTEN || (early && count > 1);
}
