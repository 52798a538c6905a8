export interface PauseRowProps {
  /** Whether this page's marks are paused; absent where the page holds no story. */
  readonly here: boolean | undefined;
  /** For how many more minutes everything is paused, rounded up; absent where it is not. */
  readonly minutes: number | undefined;
  readonly onHere: (paused: boolean) => void;
  readonly onEverywhere: (paused: boolean) => void;
}

/** The two ways to have a rest from marks, and the way back from each. */
export function PauseRow({ here, minutes, onHere, onEverywhere }: PauseRowProps) {
  if (minutes !== undefined) return <Paused words={sayLeft(minutes)} onResume={() => onEverywhere(false)} />;
  if (here) return <Paused words="Paused on this page until you load it anew." onResume={() => onHere(false)} />;
  return (
    <div class="pause" role="group" aria-label="Pause">
      {here === false && <button type="button" class="chip" onClick={() => onHere(true)}>Pause on this page</button>}
      <button type="button" class="chip" onClick={() => onEverywhere(true)}>Pause for an hour</button>
    </div>
  );
}

function Paused({ words, onResume }: { readonly words: string; readonly onResume: () => void }) {
  return (
    <div class="pause paused">
      <span role="status">{words}</span>
      <button type="button" class="chip" onClick={onResume}>Resume</button>
    </div>
  );
}

/** `Paused on every site for 42 more minutes.` */
function sayLeft(minutes: number): string {
  return minutes === 1 ? 'Paused on every site for 1 more minute.' : `Paused on every site for ${minutes} more minutes.`;
}
