import { useState } from 'preact/hooks';
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
  const [said, setSaid] = useState('');
  const copy = async (form: NotesForm) => {
    const done = await onCopy(form);
    setSaid(done ? sayCopied(count) : 'The browser did not let us copy. Use Print, and copy from there.');
  };
  return (
    <section class="take-along" aria-label="Take these terms along">
      <h2>Take along as endnotes</h2>
      <div class="chips">
        <button type="button" class="chip" onClick={() => void copy('markdown')}>Copy as Markdown</button>
        <button type="button" class="chip" onClick={() => void copy('text')}>Copy as text</button>
        <button type="button" class="chip" onClick={onPrint}>Print</button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

function sayCopied(count: number): string {
  return count === 1 ? '1 note is on the clipboard.' : `${count} notes are on the clipboard.`;
}
