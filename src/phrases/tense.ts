import type { Tense } from './scene.ts';

const IRREGULAR = 'said|told|went|came|took|began|won|lost|met|held|died|fell|rose|made|gave|got|left|sent|brought|bought|thought|saw|knew|became|ran|spoke|wrote|stood|led|fought|broke|drew|drove|flew|froze|grew|hid|kept|laid|paid|shot|struck|sought|sold|spent|stole|swore|taught|threw|wore|built|caught|chose|dealt|felt|found|heard|sank|sat|slept|shook|agreed|freed|fled|arose|bore|blew|fed|hung|lit|meant|rode|tore|understood|withdrew|overthrew|underwent|undertook|declined|signed';
const MODAL = 'will|would|shall|must|should|may|might|can|could|won[\'’]t|can[\'’]t';
/** Participles and verbs that look ahead when a purpose or a day follows. */
const PLANNING = 'scheduled|planned|expected|slated|set|due|poised|bound|likely|hopes?|hoping|plans?|planning|intends?|aims?|wants?|agreed|vows?|vowed|pledges?|pledged|promises?|promised|prepar\\w+|ready|threat\\w+|decided|urged|invited|expects?|postponed|delayed|rescheduled|adjourned';

const AHEAD = [
  `(?:${MODAL}|to)(?:\\s[a-z]+){0,2}?\\sbe\\s[a-z-]+`,
  `(?:${MODAL}|['’]ll)(?:\\s(?:not|also|likely|probably|never|again|then|[a-z]+ly))*\\s(?!have\\b)[a-z-]+`,
  `(?:${PLANNING})\\s+(?:to(?:\\s[a-z]+)?|until|till|for|in|on|at|by|this|next)`,
  '(?:is|are|was|were|am)\\sto\\s[a-z]+', 'going to [a-z]+', 'upcoming', 'forthcoming', 'deadline', 'until', 'till', '(?:is|are|am) [a-z]+ing',
].join('|');
const BEHIND = [`(?:${MODAL}|to)(?:\\snot)?\\shave`, 'was', 'were', 'had', 'did', 'has', 'have', 'been', '(?:did|was|were|had|has|have)n[\'’]t', IRREGULAR, '[a-z]+[a-df-z]ed'].join('|');
/** Present tense with a day ahead: `expire on March 15`. Weaker than a verb that is past or future by its form. */
const PRESENT = '(?:begin|start|open|end|expire|resume|take|come|enter|kick|vote|meet|return|arrive|depart|leave|turn|face|travel|go|hold|host|play|visit|launch|close|conclude|convene|gather|fall|celebrate|run|reopen|retire|speak|appear|continue)s?|takes|goes|is|are|by';

const CUES = new RegExp(`(?<![\\w’'-])(?:(${AHEAD})|(?!(?:hundred|united|armed|aged|alleged|sacred|unprecedented|limited|naked)\\b)(${BEHIND})|(${PRESENT}))(?![\\w-])`, 'g');
const CLAUSE = /[,;:—–()"“”]|\s(?:that|who|which|when|where|after|before|while|but|because|if|as)\s/g;
const ABBREVIATED = /(?:\b[A-Z]|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|No|vs|Prof))$/;
const SENTENCE_END = /[.!?]["”’')\]]*\s+(?=["“‘'(]?[\p{Lu}\d])/gu;

/** How far a sentence is read on either side of a date. */
const REACH = 400;

/** The tense of the clause that holds the characters from `start` to `end`: of the nearest verb before them, else after them, else in the clauses around. */
export function tenseAt(text: string, start: number, end: number): Tense {
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const cues = [...`${text.slice(from, start)}${' '.repeat(end - start)}${text.slice(end, to)}`.matchAll(CUES)].map((match) => ({
    at: from + match.index,
    strong: match[3] === undefined,
    tense: match[2] === undefined ? ('future' as const) : ('past' as const),
  }));
  const bounds = [...text.slice(from, to).matchAll(CLAUSE)].map((match) => from + match.index);
  const left = bounds.findLast((at) => at < start) ?? from;
  const right = bounds.find((at) => at >= end) ?? to;
  const before = cues.filter(({ at }) => at < start);
  const after = cues.filter(({ at }) => at >= end);
  return (
    strongest(before.filter(({ at }) => at >= left).reverse(), after.filter(({ at }) => at < right)) ??
    strongest(after.filter(({ at }) => at >= right), before.reverse())
  )?.tense;
}

interface Cue {
  readonly strong: boolean;
  readonly tense: 'past' | 'future';
}

function strongest(nearer: readonly Cue[], other: readonly Cue[]): Cue | undefined {
  return nearer.find(({ strong }) => strong) ?? other.find(({ strong }) => strong) ?? nearer[0] ?? other[0];
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const ends = [...text.slice(from, at).matchAll(SENTENCE_END)].filter((match) => !ABBREVIATED.test(text.slice(from, from + match.index)));
  const last = ends.at(-1);
  return last ? from + last.index + last[0].length : from;
}

function sentenceEnd(text: string, at: number): number {
  const ahead = text.slice(at, at + REACH);
  const end = [...ahead.matchAll(SENTENCE_END)].find((match) => !ABBREVIATED.test(ahead.slice(0, match.index)));
  return at + (end ? end.index : ahead.length);
}
