import { useRef, useState } from 'preact/hooks';

/** What came of importing a file: how many terms are new, how many were known already, and the names of those that could not be read; or why nothing was done. */
export type ImportOutcome =
  | { readonly added: number; readonly already: number; readonly broken: readonly string[] }
  | { readonly refused: 'not json' | 'not ours' | 'newer'; readonly line?: number };

export interface KnownTermsFileProps {
  /** How many terms there are to export. */
  readonly count: number;
  readonly onExport: () => void;
  readonly onImport: (file: File) => Promise<ImportOutcome>;
}

/** Takes the known terms to a file and back, and says what came of it. */
export function KnownTermsFile({ count, onExport, onImport }: KnownTermsFileProps) {
  const [outcome, setOutcome] = useState<ImportOutcome>();
  const field = useRef<HTMLInputElement>(null);
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    setOutcome(await onImport(file));
    // So that the same file, once mended, can be chosen again.
    input.value = '';
  };
  return (
    <div class="terms-file">
      <p>Export keeps these terms in a file, to be imported here or on another device. Import adds to what you have here; nothing is lost.</p>
      <div class="chips">
        {count > 0 && <button type="button" class="chip export" onClick={onExport}>Export to a file</button>}
        <button type="button" class="chip import" onClick={() => field.current?.click()}>Import from a file</button>
        <input ref={field} type="file" accept=".json,application/json" aria-label="A file of known terms" tabIndex={-1} hidden onChange={(event) => void take(event.currentTarget)} />
      </div>
      <div role="status">{outcome && <Outcome outcome={outcome} />}</div>
    </div>
  );
}

function Outcome({ outcome }: { readonly outcome: ImportOutcome }) {
  if ('refused' in outcome) return <p class="problem">{sayRefused(outcome)}</p>;
  const { added, already, broken } = outcome;
  return (
    <>
      <p>{sayAdded(added)} {already > 0 && sayAlready(already)}</p>
      {broken.length > 0 && <p class="problem">{sayBroken(broken)}</p>}
    </>
  );
}

function sayAdded(added: number): string {
  if (added === 0) return 'No new term was in the file.';
  return added === 1 ? '1 term was added.' : `${added} terms were added.`;
}

function sayAlready(already: number): string {
  return already === 1 ? '1 you knew already.' : `${already} you knew already.`;
}

/** Names as many as can be read at a glance. */
function sayBroken(broken: readonly string[]): string {
  const named = broken.slice(0, 8).map((id) => `“${id.slice(0, 60)}”`).join(', ');
  if (broken.length > 8) return `${broken.length} terms of the file could not be read and were left out, among them ${named}. Export them again where they came from, or mend them in the file.`;
  return `These terms of the file could not be read and were left out: ${named}. Export them again where they came from, or mend them in the file.`;
}

function sayRefused(outcome: Extract<ImportOutcome, { refused: string }>): string {
  if (outcome.refused === 'newer') return 'This file was made by a newer Newsgloss. Nothing was changed. Update the extension here, then import the file again.';
  if (outcome.refused === 'not ours') return 'This file holds no known terms of Newsgloss. Nothing was changed. Choose a file that “Export” made: its name begins with newsgloss-known-terms.';
  if (outcome.line !== undefined) return `This file cannot be read from its line ${outcome.line} on: it is cut short or was changed. Nothing was changed here. Export the terms again, then import that file.`;
  return 'This file cannot be read: it is cut short or was changed. Nothing was changed here. Export the terms again, then import that file.';
}
