import type { Claim } from './alias.ts';
import { ruledOutOn } from './alias-rules.ts';
import type { Article } from './article.ts';
import { boilerplateOf } from './boilerplate.ts';
import { disambiguate, type Judged } from './disambiguation.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Decision, Mention } from './mention.ts';
import { passedOver } from './passed-over.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { storyContext, type StoryContext } from './story-context.ts';

/** What a story names, in order of the text. */
export interface Glossed {
  readonly mentions: readonly Mention[];
  /** Ids of those of them that the headline names too. */
  readonly inHeadline: readonly string[];
}

/** Finds every mention of the glossary's entities in a story. It keeps nothing: the same story gives the same answer. */
export function gloss(gazetteer: Gazetteer, article: Article): Glossed {
  const story = storyContext(article);
  const { judged, headline } = judgeStory(gazetteer, article, story);
  const mentions = judged.flatMap(({ segment, verdicts }) => {
    const kept = segment.claims[verdicts.indexOf('kept')];
    return kept && kept.entity >= 0 ? [{ ...offsets(story, segment), entity: gazetteer.id(kept.entity) }] : [];
  });
  return { mentions, inHeadline: headlined(headline, new Set(mentions.map(({ entity }) => entity)), gazetteer) };
}

/** The body's entities that the headline names. The body has told which of a wording's claims is meant; where it names two of them, neither counts. */
function headlined(headline: readonly Segment[], inBody: ReadonlySet<string>, gazetteer: Gazetteer): string[] {
  const named = headline.flatMap(({ claims }) => {
    const meant = new Set(claims.map(({ entity }) => (entity < 0 ? '' : gazetteer.id(entity))).filter((id) => id === '' || inBody.has(id)));
    return meant.size === 1 ? [...meant].filter((id) => id !== '') : [];
  });
  return [...new Set(named)];
}

/** Why each place that reads like a term was marked or not, in order of the text: what `gloss` does, and what it passes over in silence. */
export function explain(gazetteer: Gazetteer, article: Article): readonly Decision[] {
  const story = storyContext(article);
  const { judged } = judgeStory(gazetteer, article, story);
  const judgement = (claim: Claim) => (claim.entity >= 0 ? { entity: gazetteer.id(claim.entity) } : {});
  const decisions = judged.map(({ segment, verdicts }): Decision => ({
    ...offsets(story, segment),
    claims: segment.claims.map((claim, i) => ({ ...judgement(claim), verdict: verdicts[i] ?? 'kept' })),
  }));
  const isStory = inStory(article, story);
  const others = passedOver(gazetteer, story, judged.map(({ segment }) => segment), isStory).map(({ claim, verdict, by, ...place }): Decision => ({
    ...offsets(story, place),
    claims: [{ ...judgement(claim), verdict, ...(by && { by: offsets(story, by) }) }],
  }));
  return [...decisions, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}

function judgeStory(gazetteer: Gazetteer, article: Article, story: StoryContext): { readonly judged: readonly Judged[]; readonly headline: readonly Segment[] } {
  const possible = (claim: Claim) => ruledOutOn(claim, story.day) === undefined;
  const isStory = inStory(article, story);
  const segments = segmentsOf(gazetteer, story.body, possible).filter(({ start }) => isStory(start));
  const headline = segmentsOf(gazetteer, story.headline, possible);
  return { judged: disambiguate(segments, headline, story, (entity) => gazetteer.id(entity)), headline };
}

/** Tells places of the folded body that are part of the story from those in boilerplate. Asked for ascending places, its time is linear. */
function inStory(article: Article, story: StoryContext): (place: number) => boolean {
  const excluded = boilerplateOf(article.text);
  let next = 0;
  return (place) => {
    const start = story.body.startOf(place);
    while ((excluded[next]?.[1] ?? Infinity) <= start) next++;
    return start < (excluded[next]?.[0] ?? Infinity);
  };
}

function offsets({ body }: StoryContext, { start, end }: { readonly start: number; readonly end: number }) {
  return { start: body.startOf(start), end: body.endOf(end - 1) };
}
