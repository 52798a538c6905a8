export interface SyncOptionProps {
  readonly on: boolean;
  /** Whether the browser refused when it was last asked. */
  readonly refused: boolean;
  readonly onSync: (on: boolean) => void;
}

/** The choice of browser sync, with what it carries. */
export function SyncOption({ on, refused, onSync }: SyncOptionProps) {
  return (
    <fieldset>
      <legend>Browser sync</legend>
      <label><input type="checkbox" name="sync" checked={on} onChange={(event) => onSync(event.currentTarget.checked)} />Carry these settings to my other devices</label>
      <p>It carries the settings above and your list of sites, through the account that your browser is signed in to; whoever can see that account can see them. It never carries the terms you know, nor the days you gave stories: take the terms along by Export. Turning it off takes the copy out of the account.</p>
      {refused && <p class="problem" role="status">The browser did not let us reach its account, so nothing was changed. Sign in to the browser’s sync, then try again.</p>}
    </fieldset>
  );
}
