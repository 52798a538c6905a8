import { relyOnDay } from '../core/article.ts';
import { emphasesOf, isWorthMarking } from '../core/emphasis.ts';
import { isHidden, type KnownTerms } from '../core/known-term.ts';
import type { Settings } from '../platform/settings-shape.ts';
import type { Reading, TermMark } from './reading.ts';

/** The marks of a reading that the reader wants to see, in order: not those of terms that they know, nor more than they asked for. */
export function paintedMarks({ stories, marks }: Reading, { mark, density }: Settings, known: KnownTerms): readonly TermMark[] {
  const shown = stories.map(({ story, reply: { mentions, entities, inHeadline } }) => {
    const day = relyOnDay(story.article.published);
    const emphases = emphasesOf(mentions, inHeadline);
    return new Set(Object.values(entities).filter((entity) => {
      const emphasis = emphases.get(entity.id);
      return emphasis && isWorthMarking(entity.weight, emphasis, density) && !isHidden(entity, day, known);
    }).map(({ id }) => id));
  });
  return marks.filter(({ story, entity, isFirst }) => (mark === 'all' || isFirst) && shown[story]?.has(entity.id));
}
