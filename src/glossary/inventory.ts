import { firstDay, writeDate, type CalendarDate } from '../core/calendar-date.ts';
import { KINDS, TOPICS } from '../core/entity.ts';
import type { EntryFile } from './entry-file.ts';

/** What the glossary holds as a Markdown page: counts by topic and kind, then every entry, the one whose sources end first on top. */
export function describeInventory(entries: readonly EntryFile[]): string {
  const all = [...entries].sort(byChecked);
  return [
    '# What the glossary holds',
    'Made by `npm run inventory`. `checked` is the day, or month, up to which the sources of an entry speak.',
    table(['Topic', ...COUNTS], TOPICS.map((topic) => rowOf(topic, entries.filter(({ entry }) => entry.topic === topic))).concat([rowOf('all', entries)])),
    table(['Kind', ...COUNTS], KINDS.map((kind) => rowOf(kind, entries.filter((one) => one.kind === kind)))),
    '## Entries, the least recently checked first',
    table(['Checked', 'Entry', 'Topic', 'Kind', 'States', 'Events', 'Sources'], all.map(({ entry, id, kind }) => [
      writeDate(entry.checked), `[${entry.name}](../entities/${kind}/${id}.yaml)`, entry.topic, kind, entry.states.length, entry.events.length, Object.keys(entry.sources).length,
    ])),
  ].join('\n\n') + '\n';
}

/** Entries whose sources end more than `months` before `today`, the oldest first: what stands in them may have changed. */
export function dueForReview(entries: readonly EntryFile[], today: CalendarDate, months: number): readonly EntryFile[] {
  const inMonths = (date: CalendarDate) => date.year * 12 + (date.month ?? 12);
  return entries.filter(({ entry: { checked } }) => inMonths(checked) < inMonths(today) - months).sort(byChecked);
}

const COUNTS = ['Entries', 'States', 'Events', 'Holders', 'Sources'];

function rowOf(of: string, entries: readonly EntryFile[]): (string | number)[] {
  const sum = (count: (one: EntryFile['entry']) => number) => entries.reduce((total, { entry }) => total + count(entry), 0);
  return [of, entries.length, sum(({ states }) => states.length), sum(({ events }) => events.length), sum(({ holders }) => holders.length), sum(({ sources }) => Object.keys(sources).length)];
}

function byChecked(a: EntryFile, b: EntryFile): number {
  return firstDay(a.entry.checked) - firstDay(b.entry.checked) || (a.id < b.id ? -1 : 1);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
