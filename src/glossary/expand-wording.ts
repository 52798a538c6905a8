/** How many plain wordings one pattern may stand for. */
const MOST = 64;

/** A plain wording, and what must follow within a few words, if the pattern has a slot. */
export interface PlainWording {
  readonly head: string;
  readonly tail?: string;
}

/**
 * Writes a pattern out into plain wordings: `(killing|murder) of [the] Russian ambassador` stands for four. `(a|b)` are
 * alternatives, `[a]` may be missing, and one `...` is a slot of one to four words. Throws with a reason where the
 * pattern is broken or stands for more than 64 wordings.
 */
export function expandWording(pattern: string): readonly PlainWording[] {
  const parts = pattern.split(/\s*(?:\.\.\.|…)\s*/);
  if (parts.length > 2) throw new Error('has more than one slot (...)');
  if (parts.some((part) => part === '')) throw new Error('begins or ends with a slot (...)');
  const [heads, tails] = parts.map((part) => [...new Set(alternatives(part).map(tidy))]);
  const plain = (heads ?? []).flatMap((head): PlainWording[] => (tails ? tails.map((tail) => ({ head, tail })) : [{ head }]));
  if (plain.length > MOST) throw new Error(`stands for ${plain.length} wordings, at most ${MOST} are allowed`);
  return plain;
}

/** Every reading of a text with `(a|b)` and `[a]`, which do not nest. */
function alternatives(text: string): string[] {
  const group = /\(([^()[\]]*)\)|\[([^()[\]]*)\]/.exec(text);
  if (!group) {
    if (/[()[\]|]/.test(text)) throw new Error('has a bracket that is not closed, or brackets within brackets');
    return [text];
  }
  const [before, after] = [text.slice(0, group.index), text.slice(group.index + group[0].length)];
  const choices = group[1] === undefined ? [...(group[2] ?? '').split('|'), ''] : group[1].split('|');
  const rest = alternatives(after);
  if (choices.length * rest.length > MOST) throw new Error(`stands for more than ${MOST} wordings`);
  return choices.flatMap((choice) => rest.map((end) => before + choice + end));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
