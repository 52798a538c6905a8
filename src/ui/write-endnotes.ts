import type { CalendarDate } from '../core/calendar-date.ts';
import type { Endnote } from '../core/endnotes.ts';
import type { Source } from '../core/entity.ts';
import { cardWords } from '../words/card.ts';
import { noteWords } from '../words/notes.ts';
import { sayDate } from '../words/say-date.ts';
import { sayExistence } from '../words/say-existence.ts';
import { sayHolder } from '../words/say-holder.ts';

/** A story's notes, ready to be written. */
export interface StoryNotes {
  readonly headline: string;
  readonly url: string;
  /** The day that the notes speak of; absent where none is relied on. */
  readonly day: CalendarDate | undefined;
  readonly notes: readonly Endnote[];
}

/** In which form notes are copied. */
export type NotesForm = 'markdown' | 'text';

/** Writes the notes of a page's stories, one after another. */
export function writeEndnotes(stories: readonly StoryNotes[], form: NotesForm): string {
  return stories.map((story) => writeStory(story, form)).join('\n\n') + '\n';
}

/** The lines below a note's name, each with its own date, for the written forms and for the page that is printed. */
export function linesOf({ entity, context, since }: Endnote): readonly string[] {
  const words = noteWords();
  const then = context && (context.state?.text ?? (context.holder && words.heldBy(sayHolder(context.holder))) ?? sayExistence(context, entity));
  return [
    ...(context && then ? [words.asOf(sayDate(context.day), then)] : []),
    ...since.map(({ on, text }) => `${sayDate(on)}: ${text}`),
    words.checkedTo(sayDate(entity.checked)),
  ];
}

/** `OSCE: Package of Measures, 12 Feb 2015`. */
export function saySource({ publisher, title, published }: Source): string {
  return published ? `${publisher}: ${title}, ${sayDate(published)}` : `${publisher}: ${title}`;
}

/** The line under a story's headline. */
export function sayNotesDay(day: CalendarDate | undefined): string {
  return day ? noteWords().notesDay(sayDate(day)) : noteWords().noDay;
}

function writeStory({ headline, url, day, notes }: StoryNotes, form: NotesForm): string {
  const isMarkdown = form === 'markdown';
  const plain = isMarkdown ? escaped : (text: string) => text;
  const title = noteWords().notesTo(plain(headline));
  const head = isMarkdown ? [`# ${title}`, '', `<${url}>`, '', sayNotesDay(day), ''] : [title, url, sayNotesDay(day), ''];
  return [...head, notes.map((note, i) => writeNote(note, i + 1, isMarkdown, plain)).join('\n\n')].join('\n');
}

function writeNote(note: Endnote, n: number, isMarkdown: boolean, plain: (text: string) => string): string {
  const { entity, gist, sources } = note;
  const name = isMarkdown ? `**${plain(entity.name)}**` : entity.name;
  const first = `${n}. ${name} (${cardWords().kinds[entity.kind]})${gist === undefined ? '' : `. ${plain(gist)}`}`;
  const indent = isMarkdown ? ' '.repeat(String(n).length + 2) : '   ';
  const bullet = isMarkdown ? '- ' : '';
  const written = sources.map((source) => (isMarkdown ? `[${plain(saySource(source))}](<${source.url}>)` : `${saySource(source)}, ${source.url}`));
  const lines = [...linesOf(note).map(plain), ...(written.length > 0 ? [noteWords().sources(written.join('; '))] : [])];
  return [first, ...lines.map((line) => `${indent}${bullet}${line}`)].join('\n');
}

/** Text in which no letter means anything to Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&');
}
