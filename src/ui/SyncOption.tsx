import { optionWords } from '../words/options.ts';

export interface SyncOptionProps {
  readonly on: boolean;
  /** Whether the browser refused when it was last asked. */
  readonly refused: boolean;
  readonly onSync: (on: boolean) => void;
}

/** The choice of browser sync, with what it carries. */
export function SyncOption({ on, refused, onSync }: SyncOptionProps) {
  const words = optionWords();
  return (
    <fieldset>
      <legend>{words.sync}</legend>
      <label><input type="checkbox" name="sync" checked={on} onChange={(event) => onSync(event.currentTarget.checked)} />{words.syncCarry}</label>
      <p>{words.syncText}</p>
      {refused && <p class="problem" role="status">{words.syncRefused}</p>}
    </fieldset>
  );
}
