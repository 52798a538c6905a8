import type { Claim } from './alias.ts';
import { isPossibleOn } from './alias-rules.ts';
import type { Article } from './article.ts';
import { boilerplateOf } from './boilerplate.ts';
import { disambiguate, type Judged } from './disambiguation.ts';
import type { Folded } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Decision, Mention } from './mention.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { storyContext } from './story-context.ts';

/** What a story names, in order of the text, and why each place that reads like a term was marked or not. */
export interface Glossed {
  readonly mentions: readonly Mention[];
  /** Ids of those of them that the headline names too. */
  readonly inHeadline: readonly string[];
  readonly decisions: readonly Decision[];
}

/** Finds every mention of the glossary's entities in a story. It keeps nothing: the same story gives the same answer. */
export function gloss(gazetteer: Gazetteer, article: Article): Glossed {
  const story = storyContext(article);
  const excluded = boilerplateOf(article.text);
  const isStory = (start: number) => !excluded.some(([from, to]) => from <= start && start < to);
  const possible = (claim: Claim) => isPossibleOn(claim, story.day);
  const segments = segmentsOf(gazetteer, story.body, possible).filter(({ start }) => isStory(story.body.starts[start] ?? 0));
  const headline = segmentsOf(gazetteer, story.headline, possible);
  const judged = disambiguate(segments, headline, story, (entity) => gazetteer.id(entity));
  const decisions = judged.map((one) => decisionOf(one, story.body, gazetteer));
  const mentions = decisions.flatMap(({ start, end, claims }) => {
    const entity = claims.find(({ verdict }) => verdict === 'kept')?.entity;
    return entity === undefined ? [] : [{ start, end, entity }];
  });
  return { mentions, inHeadline: headlined(headline, new Set(mentions.map(({ entity }) => entity)), gazetteer), decisions };
}

/** The body's entities that the headline names. The body has told which of a wording's claims is meant; where it names two of them, neither counts. */
function headlined(headline: readonly Segment[], inBody: ReadonlySet<string>, gazetteer: Gazetteer): string[] {
  const named = headline.flatMap(({ claims }) => {
    const meant = new Set(claims.map(({ entity }) => (entity < 0 ? '' : gazetteer.id(entity))).filter((id) => id === '' || inBody.has(id)));
    return meant.size === 1 ? [...meant].filter((id) => id !== '') : [];
  });
  return [...new Set(named)];
}

function decisionOf({ segment, verdicts }: Judged, body: Folded, gazetteer: Gazetteer): Decision {
  return {
    start: body.starts[segment.start] ?? 0,
    end: body.ends[segment.end - 1] ?? 0,
    claims: segment.claims.map((claim, i) => ({
      ...(claim.entity >= 0 && { entity: gazetteer.id(claim.entity) }),
      verdict: verdicts[i] ?? 'kept',
    })),
  };
}
