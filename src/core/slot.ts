import { endsTerm, isWordAt } from './words.ts';

/** How many words a slot of a pattern may hold. */
const WIDEST = 4;

/**
 * Where a pattern's tail ends that begins one to four words after `from`, in a folded, small-letter text; undefined where
 * it does not stand there. A slot does not cross the end of a sentence or of a paragraph.
 */
export function tailEnd(lower: string, tail: string, from: number): number | undefined {
  let i = from;
  for (let words = 0; words <= WIDEST; words++) {
    const gap = wordAfter(lower, i);
    if (gap === undefined) return undefined;
    if (words > 0 && lower.startsWith(tail, gap) && endsTerm(lower, gap + tail.length)) return gap + tail.length;
    i = gap;
    while (isWordAt(lower, i)) i++;
  }
  return undefined;
}

/** Where a surname ends that follows a first name and one initial, as in `Igor I. Sechin`; `from` is the end of the first name. */
export function surnameEnd(lower: string, surname: string, from: number): number | undefined {
  const at = from + ' i. '.length;
  const hasInitial = lower[from] === ' ' && isWordAt(lower, from + 1) && lower.startsWith('. ', from + 2);
  return hasInitial && lower.startsWith(surname, at) && endsTerm(lower, at + surname.length) ? at + surname.length : undefined;
}

/** Where the next word begins, unless a sentence or a paragraph ends before it. */
function wordAfter(lower: string, from: number): number | undefined {
  let i = from;
  for (; i < lower.length && !isWordAt(lower, i); i++) {
    if (lower[i] === '\n' || (/[.!?;:]/.test(lower[i] ?? '') && lower[i + 1] === ' ')) return undefined;
  }
  return i < lower.length ? i : undefined;
}
