import { useState } from 'preact/hooks';
import { noteWords } from '../words/notes.ts';
import type { NotesForm } from './write-endnotes.ts';

export interface EndnotesBarProps {
  /** How many notes there are. */
  readonly count: number;
  /** Puts the notes on the clipboard; false where the browser refused. */
  readonly onCopy: (form: NotesForm) => Promise<boolean>;
  readonly onPrint: () => void;
}

/** The ways to take a page's terms along, and word of what was done. */
export function EndnotesBar({ count, onCopy, onPrint }: EndnotesBarProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const words = noteWords();
  const copy = async (form: NotesForm) => {
    setOutcome((await onCopy(form)) ? 'copied' : 'refused');
  };
  return (
    <section class="take-along" aria-label={words.takeThese}>
      <h2>{words.takeAlong}</h2>
      <div class="chips">
        <button type="button" class="chip" onClick={() => void copy('markdown')}>{words.copyMarkdown}</button>
        <button type="button" class="chip" onClick={() => void copy('text')}>{words.copyText}</button>
        <button type="button" class="chip" onClick={onPrint}>{words.print}</button>
      </div>
      <p role="status">{outcome && (outcome === 'copied' ? words.copied(count) : words.notCopied)}</p>
    </section>
  );
}
