import type { StoryDebt } from '../core/story-debt.ts';
import { storyWords } from './story.ts';

/** `9 of 24 terms have changed since this was published`. */
export function sayDebt({ changed, of }: Pick<StoryDebt, 'of'> & { readonly changed: readonly unknown[] }): string {
  const words = storyWords();
  if (changed.length === 0) return of === 1 ? words.oneUnchanged : words.noneChanged(of);
  return words.changed(words.changedTerms(changed.length), words.ofTerms(of));
}
