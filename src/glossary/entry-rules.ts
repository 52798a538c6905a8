import { compareDates, firstDay, lastDay, type CalendarDate } from '../core/calendar-date.ts';
import { isDate } from '../core/interval.ts';
import { foldWording } from '../core/fold.ts';
import { endsTerm, holdsPhrase, startsTerm } from '../core/words.ts';
import { expandWording } from './expand-wording.ts';
import type { EntryFile } from './entry-file.ts';
import type { Wording } from './entry-shape.ts';
import type { Problem } from './problem.ts';

type Path = readonly (string | number)[];
type Report = (path: Path, reason: string) => void;

/** Words that age: a text that holds one is wrong the day after. */
const AGEING = /\b(currently|nowadays|to this day|as of now|at present|recently)\b/i;
const RULES = ['near', 'with', 'unless', 'not', 'after', 'plain', 'years', 'during'] as const;

/** What one entry must fulfil beyond its shape. */
export function entryRules(file: EntryFile): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, reason) => problems.push({ file: file.file, line: file.lineOf(path), reason });
  checkOrder(file, report);
  checkSpans(file, report);
  checkSources(file, report);
  checkTexts(file, report);
  file.entry.match.forEach((wording, i) => {
    checkWording(wording, ['match', i], report);
    if (wording.years && !(wording.during ?? file.entry.exists)) report(['match', i], 'years: neither the wording nor the entry says of which time it is (during, exists)');
  });
  if (file.entry.holders.length > 0 && file.kind !== 'office') report(['holders'], 'holders belong to an office');
  if (file.entry.related.includes(file.id)) report(['related'], 'the entry is related to itself');
  return problems;
}

function checkOrder({ entry }: EntryFile, report: Report): void {
  const inOrder = (key: 'states' | 'events' | 'holders', dates: readonly CalendarDate[]) =>
    dates.forEach((date, i) => {
      const before = dates[i - 1];
      if (before && compareDates(date, before) < 0) report([key, i], `${key} are out of order: this one is earlier than the one above`);
    });
  inOrder('states', entry.states.map((state) => state.from));
  inOrder('events', entry.events.map((event) => event.on));
  inOrder('holders', entry.holders.map((holder) => holder.from));
}

/** Ends after starts, no overlap, nothing after the entry was last checked. */
function checkSpans({ entry }: EntryFile, report: Report): void {
  const checked = lastDay(entry.checked);
  for (const key of ['states', 'holders'] as const) {
    entry[key].forEach(({ from, to }, i) => {
      const next = entry[key][i + 1];
      if (to && lastDay(to) <= firstDay(from)) report([key, i, 'to'], 'ends before it begins');
      if (next && to && firstDay(next.from) < firstDay(to)) report([key, i, 'to'], `overlaps the next of the ${key}`);
      if (next && lastDay(next.from) === lastDay(from)) report([key, i + 1, 'from'], `two ${key} begin on one day`);
      if (firstDay(from) > checked) report([key, i, 'from'], 'lies after the day up to which the entry is checked');
    });
  }
  entry.events.forEach((event, i) => {
    if (firstDay(event.on) > checked) report(['events', i, 'on'], 'lies after the day up to which the entry is checked');
    if (event.known && firstDay(event.known) <= firstDay(event.on)) report(['events', i, 'known'], 'must be later than the event');
  });
}

function checkSources({ entry }: EntryFile, report: Report): void {
  const used = new Set<string>();
  const use = (path: Path, names: readonly string[]) =>
    names.forEach((name) => {
      used.add(name);
      if (!(name in entry.sources)) report(path, `names the source ${name}, which is not under sources`);
    });
  for (const key of ['states', 'events', 'holders'] as const) entry[key].forEach((one, i) => use([key, i, 'sources'], one.sources));
  use(['general'], entry.general);
  for (const name of Object.keys(entry.sources)) if (!used.has(name)) report(['sources', name], `the source ${name} is used by nothing`);
  if (Object.keys(entry.sources).length < 2) report(['sources'], 'an entry needs at least two sources');
}

function checkTexts({ entry }: EntryFile, report: Report): void {
  const ageing = (path: Path, text: string) => {
    const word = AGEING.exec(text)?.[0];
    if (word) report(path, `says "${word}", which ages: give the date`);
  };
  ageing(['gist'], entry.gist);
  ageing(['background'], entry.background);
  entry.events.forEach((event, i) => ageing(['events', i, 'text'], event.text));
  entry.states.forEach((state, i) => {
    ageing(['states', i, 'text'], state.text);
    const exists = entry.exists?.to;
    const end = state.to ?? entry.states[i + 1]?.from ?? (exists && isDate(exists) ? exists : undefined);
    for (const [year] of state.text.matchAll(/\b(?:19|20)\d\d\b/g)) {
      if (end && Number(year) > end.year) report(['states', i, 'text'], `mentions ${year}, later than its own end: written as of then it cannot know`);
    }
  });
}

/** A wording must be findable, and one that could be anything must say when it counts. */
function checkWording(wording: Wording, path: Path, report: Report): void {
  const hasRule = RULES.some((rule) => wording[rule] !== undefined) || wording.case === 'exact';
  const plain = expandWording(wording.text);
  for (const part of plain.flatMap(({ head, tail }) => [head, ...(tail === undefined ? [] : [tail])]).map(foldWording)) {
    if (!startsTerm(part, 0) || !endsTerm(part, part.length)) report(path, `"${part}" must begin and end with a letter or digit`);
    if (part.length < 3 && !hasRule) report(path, `"${part}" is too short to stand without a rule`);
  }
  if (wording.plain && (wording.case === 'any' || plain.some(({ head }) => head === head.toLowerCase()))) report(path, `plain: "${wording.text}" needs a capital`);
  for (const word of [...(wording.near ?? []), ...(wording.unless ?? [])]) if (!/[\p{L}\p{N}]/u.test(foldWording(word))) report(path, `"${word}" holds no letter or digit`);
  for (const phrase of wording.not ?? []) {
    const holds = plain.some(({ head }) => holdsPhrase(foldWording(phrase).toLowerCase(), foldWording(head).toLowerCase()));
    if (!holds) report(path, `not: "${phrase}" does not hold the wording "${wording.text}"`);
  }
}
