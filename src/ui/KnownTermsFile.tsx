import { useRef, useState } from 'preact/hooks';
import { optionWords } from '../words/options.ts';

/** What came of importing a file: how many terms are new, how many were known already, and the names of those that could not be read; or why nothing was done. */
export type ImportOutcome =
  | { readonly added: number; readonly already: number; readonly broken: readonly string[] }
  | { readonly refused: 'not json' | 'not ours' | 'newer' | 'no room'; readonly line?: number };

export interface KnownTermsFileProps {
  /** How many terms there are to export. */
  readonly count: number;
  readonly onExport: () => void;
  readonly onImport: (file: File) => Promise<ImportOutcome>;
}

/** Takes the known terms to a file and back, and says what came of it. */
export function KnownTermsFile({ count, onExport, onImport }: KnownTermsFileProps) {
  const words = optionWords();
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
      <p>{words.fileHow}</p>
      <div class="chips">
        {count > 0 && <button type="button" class="chip export" onClick={onExport}>{words.exportFile}</button>}
        <button type="button" class="chip import" onClick={() => field.current?.click()}>{words.importFile}</button>
        <input ref={field} type="file" accept=".json,application/json" aria-label={words.termsFile} tabIndex={-1} hidden onChange={(event) => void take(event.currentTarget)} />
      </div>
      <div role="status">{outcome && <Outcome outcome={outcome} />}</div>
    </div>
  );
}

function Outcome({ outcome }: { readonly outcome: ImportOutcome }) {
  if ('refused' in outcome) return <p class="problem">{sayRefused(outcome)}</p>;
  const words = optionWords();
  const { added, already, broken } = outcome;
  return (
    <>
      <p>{added === 0 ? words.noneAdded : words.added(added)} {already > 0 && words.already(already)}</p>
      {broken.length > 0 && <p class="problem">{sayBroken(broken)}</p>}
    </>
  );
}

/** Names as many as can be read at a glance. */
function sayBroken(broken: readonly string[]): string {
  const words = optionWords();
  const named = broken.slice(0, 8).map((id) => `“${id.slice(0, 60)}”`).join(', ');
  return broken.length > 8 ? words.brokenAmong(named, words.termsOfFile(broken.length)) : words.broken(named);
}

function sayRefused({ refused, line }: Extract<ImportOutcome, { refused: string }>): string {
  const words = optionWords();
  if (refused === 'newer') return words.newer;
  if (refused === 'no room') return words.noRoom;
  if (refused === 'not ours') return words.notOurs;
  return line === undefined ? words.unreadable : words.brokenFrom(String(line));
}
