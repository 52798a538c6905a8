import { cardWords } from '../words/card.ts';
import { GLOSSARY_LANGUAGE } from '../words/language.ts';
import { noteWords } from '../words/notes.ts';
import { linesOf, sayNotesDay, saySource, type StoryNotes } from './write-endnotes.ts';

export interface EndnotesListProps {
  readonly stories: readonly StoryNotes[];
  readonly onPrint: () => void;
}

/** A page's terms as notes, to be read and printed: each as of the story's day, with its sources written out. */
export function EndnotesList({ stories, onPrint }: EndnotesListProps) {
  return (
    <div class="endnotes">
      <button type="button" class="main-button" onClick={onPrint}>{noteWords().printThese}</button>
      {stories.map(({ headline, url, day, notes }) => (
        <section key={url}>
          <h1>{noteWords().notesTo(headline)}</h1>
          <p class="address">{url}</p>
          <p>{sayNotesDay(day)}</p>
          <ol>
            {notes.map((note) => (
              <li key={note.entity.id}>
                <p><b lang={GLOSSARY_LANGUAGE}>{note.entity.name}</b> ({cardWords().kinds[note.entity.kind]}){note.gist !== undefined && <>. <span lang={GLOSSARY_LANGUAGE}>{note.gist}</span></>}</p>
                {linesOf(note).map((line) => <p key={line}>{line}</p>)}
                <ul>{note.sources.map((source) => <li key={source.url}>{saySource(source)}, <span class="address">{source.url}</span></li>)}</ul>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
