import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runIntent, type IntentRun, type Timer } from '../../src/page/intent-run.ts';
import { OPEN_AFTER } from '../../src/page/intent.ts';

/** A clock that only goes when it is told to. */
function handClock() {
  let now = 10_000;
  let bells: { readonly at: number; readonly ring: () => void }[] = [];
  const timer: Timer = {
    now: () => now,
    start(milliseconds, ring) {
      const bell = { at: now + milliseconds, ring };
      bells.push(bell);
      return () => (bells = bells.filter((one) => one !== bell));
    },
  };
  const pass = (milliseconds: number) => {
    const end = now + milliseconds;
    for (;;) {
      const next = bells.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      bells = bells.filter((one) => one !== next);
      now = next.at;
      next.ring();
    }
    now = end;
  };
  return { timer, pass, waiting: () => bells.length };
}

/** What is seen, and told of beforehand, of what a hand does, a step a word: `a`, `b`, `-` (nothing), `a@12` (told of 12 ms late), `card`, a number of milliseconds to pass, `~` a move of 10 pixels, `scroll`, `press:a`, `press`, `escape`, `pin`, `open:b`. */
function play(words: string): { readonly seen: readonly string[]; readonly told: readonly string[] } {
  const { timer, pass } = handClock();
  const seen: string[] = [];
  const told: string[] = [];
  const run = runIntent<string>(timer, ({ before, after, isPinned }) => {
    if (before !== after) seen.push(after === undefined ? 'closed' : isPinned ? `${after} pinned` : after);
  }, (mark) => told.push(mark ?? 'nothing'));
  let [at, over] = [{ x: 0, y: 0 }, '-'];
  const point = (late = 0) => run.tell({ type: 'pointer', point: at, rest: OPEN_AFTER, ...(over !== '-' && over !== 'card' && { over }), ...(over === 'card' && { holds: true }) }, timer.now() - late);
  for (const word of words.split(' ')) {
    if (/^\d+$/.test(word)) pass(Number(word));
    else if (word === '~' || /^(?:a|b|-|card)(?:@\d+)?$/.test(word)) {
      const [on = '', late] = word.split('@');
      if (word === '~') at = { x: at.x + 10, y: at.y };
      else [at, over] = [{ x: at.x + 50, y: at.y }, on];
      point(Number(late ?? 0));
    } else act(run, word, at);
  }
  return { seen, told };
}

function act(run: IntentRun<string>, word: string, point: { x: number; y: number }): void {
  const [what, on] = word.split(':');
  if (what === 'scroll') run.tell({ type: 'scroll', point });
  if (what === 'press') run.tell({ type: 'press', ...(on !== undefined && { on }) });
  if (what === 'escape') run.tell({ type: 'dismiss' });
  if (what === 'pin') run.tell({ type: 'pin' });
  if (what === 'open') run.tell({ type: 'open', on: on ?? '' });
}

test.each<[string, string, string[]]>([
  ['resting opens', 'a 400', ['a']],
  ['not a moment sooner', 'a 399', []],
  ['the rest is counted from when the hand came', 'a@12 388', ['a']],
  ['and not from sooner', 'a@12 387', []],
  ['a move that the page heard of too late opens at once', 'a@500 1', ['a']],
  ['moving on the term begins the rest anew', 'a 300 ~ 300 ~ 399', []],
  ['then it opens', 'a 300 ~ 400', ['a']],
  ['a pass opens nothing', 'a 60 - 20 b 60 - 2000', []],
  ['scrolling a page past a pointer opens nothing', 'a 200 scroll 5000', []],
  ['a first move after it does', 'a 200 scroll 5000 ~ 400', ['a']],
  ['leaving closes after the grace', 'a 400 - 299', ['a']],
  ['which ends', 'a 400 - 300', ['a', 'closed']],
  ['the gap to the card can be crossed', 'a 400 - 250 card 5000', ['a']],
  ['and back', 'a 400 - 250 card 5000 - 250 a 5000', ['a']],
  ['the next card opens sooner, and takes the place of the first', 'a 400 b 300', ['a', 'b']],
  ['after the first has closed too', 'a 400 - 300 b 100', ['a', 'closed', 'b']],
  ['long after it does not', 'a 400 - 300 - 301 b 399', ['a', 'closed']],
  ['what is passed when the first closes does not open', 'a 400 - 250 b 50 - 5000', ['a', 'closed']],
  ['a pinned card stays, one alone', 'a 400 pin - 5000 b 5000', ['a']],
  ['a press pins at once, a press elsewhere closes', 'a press:a - 5000 press', ['a pinned', 'closed']],
  ['Escape keeps it shut until the pointer has left', 'a 400 escape ~ 5000 - a 400', ['a', 'closed', 'a']],
  ['Escape before anything opened makes nothing come sooner', 'a 200 escape b 399', []],
  ['a command opens over anything', 'a 400 open:b - 5000', ['a', 'b pinned']],
])('%s: %s', (_, words, seen) => expect(play(words).seen).toEqual(seen));

test.each<[string, string, string[]]>([
  ['told shortly before it opens', 'a 249', []],
  ['once', 'a 400', ['a']],
  ['so much before the end of the rest', 'a@12 237', []],
  ['and no later', 'a@12 238', ['a']],
  ['not of what is only passed', 'a 200 - 5000', []],
  ['and not of what opens sooner anyway', 'a 400 - 300 b 100', ['a']],
  ['taken back when the pointer leaves', 'a 300 - 5000', ['a', 'nothing']],
  ['or the page is scrolled', 'a 300 scroll 5000', ['a', 'nothing']],
  ['told again when the rest begins anew', 'a 300 ~ 400', ['a', 'a']],
  ['not taken back when a press opens it', 'a 300 press:a', ['a']],
])('what is to open soon is %s: %s', (_, words, told) => {
  const { told: heard } = play(words);
  expect(heard).toEqual(told);
});

test('whatever a hand does, one timer runs at most, and nothing opens without a rest, a press or a command', () => {
  const word = fc.constantFrom('a', 'b', '-', 'card', '~', 'scroll', 'escape', '50', '99');
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
    const rested = words.join(' ').match(/(?:(?:50|99)(?: |$)){5}/);
    if (!rested) expect(play(words.join(' ')).seen).toEqual([]);
  }));
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', '-'), { maxLength: 30 }), (marks) => {
    const { timer, waiting } = handClock();
    const run = runIntent<string>(timer, () => undefined);
    marks.forEach((mark, i) => run.tell({ type: 'pointer', point: { x: i * 9, y: 0 }, rest: OPEN_AFTER, ...(mark !== '-' && { over: mark }) }));
    expect(waiting()).toBeLessThanOrEqual(1);
    run.end();
    expect(waiting()).toBe(0);
  }));
});
