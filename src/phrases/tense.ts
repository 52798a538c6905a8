import type { Tense } from './scene.ts';

const IRREGULAR = 'said|told|went|came|took|began|won|lost|met|held|died|fell|rose|made|gave|got|left|sent|brought|bought|thought|saw|knew|became|ran|spoke|wrote|stood|led|fought|broke|drew|drove|flew|froze|grew|hid|kept|laid|paid|shot|struck|sought|sold|spent|stole|swore|taught|threw|wore|built|caught|chose|dealt|felt|found|heard|sank|sat|slept|shook|agreed|freed|fled|arose|bore|blew|fed|hung|lit|meant|rode|tore|understood|withdrew|overthrew|underwent|undertook|declined|signed';
const MODAL = 'will|would|shall|must|should|may|might|can|could|won[\'’]t|can[\'’]t';
/** Participles and verbs that look ahead when a purpose or a day follows. */
const PLANNING = 'scheduled|planned|expected|slated|set|due|likely|plans?|planning|postponed|delayed|rescheduled|adjourned|moved';
/** These look ahead to what somebody is to do, and are past themselves where a day follows: `agreed in June`. */
const RESOLVING = 'poised|bound|hopes?|hoping|intends?|aims?|wants?|agreed|agrees?|vows?|vowed|pledges?|pledged|promises?|promised|prepar\\w+|ready|threat\\w+|decided|urged|invited|expects?|hoped|intended|wanted|asked|ordered|called on';

const AHEAD = [
  '(?:is|are|was|were|am)\\sto\\sbe\\s[a-z-]+', 'will\\s(?:not\\s)?have\\s[a-z]+',
  `(?:${MODAL}|to)(?:\\s[a-z]+){0,2}?\\sbe\\s[a-z-]+`,
  `(?:${MODAL}|['’]ll)(?:\\s(?:not|also|likely|probably|never|again|then|[a-z]+ly))*\\s(?!have\\b)[a-z-]+`,
  `(?:${PLANNING})\\s+(?:to(?:\\sbe)?(?:\\s[a-z-]+)?|until|till|for|in|on|at|by|this|next)`,
  `(?:${RESOLVING})\\s+(?:[a-z]+\\s+)?to\\s(?:be\\s)?[a-z-]+`, 'to\\s[a-z]+\\s(?:until|till|through)', '(?:is|are|was|were|am)\\sto\\s[a-z]+', 'going to [a-z]+', 'upcoming', 'forthcoming', 'deadline', '(?:is|are|am) [a-z]+ing',
].join('|');
const BEHIND = [`(?:${MODAL}|to)(?:\\snot)?\\shave`, '(?:is|are|am)\\s(?:accused|suspected|charged|convicted|believed|said|thought|alleged|blamed|wanted|known)', 'was', 'were', 'had', 'did', 'has', 'have', 'been', '(?:did|was|were|had|has|have)n[\'’]t', IRREGULAR, '[a-z]+[a-df-z]ed'].join('|');
/** Present tense with a day ahead: `expire on March 15`. Weaker than a verb that is past or future by its form. */
const PRESENT = '(?:begin|start|open|end|expire|resume|take|come|enter|kick|vote|meet|return|arrive|depart|leave|turn|face|travel|go|hold|host|play|visit|launch|close|conclude|convene|gather|fall|celebrate|run|reopen|retire|speak|appear|continue|celebrate)s?|goes';
/** Words that look ahead only right before a date: `is on Friday`, `until May 4`. */
const LEADING = 'is|are|by|until|till|through';
/** What is done as a rule or is going on has no past in it: `shops are closed on Feb. 23`. */
const PASSIVE = `(?:is|are|am)(?:\\s(?:not|also|[a-z]+ly))?\\s(?:${IRREGULAR}|[a-z]+ed)`;

const CUES = new RegExp(`(?<![\\w’'-])(?:(${AHEAD})|(?!(?:hundred|united|armed|aged|alleged|sacred|unprecedented|limited|naked)\\b)(${BEHIND})|(${PASSIVE}|${PRESENT}|${LEADING}))(?![\\w-])`, 'g');
/** Before a noun the same letters are no verb: `the end of`, `in talks`. */
const NOUN_BEFORE = /(?:^|\s)(?:the|a|an|this|that|its|his|her|their|in|of|at|for|on|after|before|last|next|new|first|another|no|each|every|any|[\w]*['’]s?)\s+$/i;
const LEADING_ONLY = new RegExp(`^(?:${LEADING})$`);
const CLAUSE = /[,;:—–()"“”]|\s(?:that|who|which|when|where|after|before|while|but|because|if|as)\s/g;
const ABBREVIATED = /(?:\b[A-Z]|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|No|vs|Prof))$/;
const SENTENCE_END = /[.!?]["”’')\]]*\s+(?=["“‘'(]?[\p{Lu}\d])/gu;

/** How far a sentence is read on either side of a date. */
const REACH = 400;

/** The tense of the clause that holds the characters from `start` to `end`: of the nearest verb before them, else after them, else in the clauses around. */
export function tenseAt(text: string, start: number, end: number): Tense {
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const sentence = `${text.slice(from, start)}${' '.repeat(end - start)}${text.slice(end, to)}`;
  const cues = [...sentence.matchAll(CUES)].filter((match) => match[3] === undefined || isVerb(match, sentence, start - from)).map((match) => ({
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

/** Whether a word that may be present tense is that, and not a noun or a small word far from the date. */
function isVerb({ 0: word, index }: RegExpExecArray, sentence: string, date: number): boolean {
  if (LEADING_ONLY.test(word)) return index < date && /^\s*(?:(?:on|in|for|from|the|at|due)\s+)*$/.test(sentence.slice(index + word.length, date));
  return !NOUN_BEFORE.test(sentence.slice(Math.max(0, index - 16), index));
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
