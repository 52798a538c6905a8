import { controlWords } from '../words/controls.ts';
import { popupWords } from '../words/popup.ts';

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
  const words = popupWords();
  if (minutes !== undefined) return <Paused words={words.pausedFor(minutes)} onResume={() => onEverywhere(false)} />;
  if (here) return <Paused words={words.pausedHere} onResume={() => onHere(false)} />;
  return (
    <div class="pause" role="group" aria-label={words.pause}>
      {here === false && <button type="button" class="chip" onClick={() => onHere(true)}>{words.pauseHere}</button>}
      <button type="button" class="chip" onClick={() => onEverywhere(true)}>{words.pauseHour}</button>
    </div>
  );
}

function Paused({ words, onResume }: { readonly words: string; readonly onResume: () => void }) {
  return (
    <div class="pause paused">
      <span role="status">{words}</span>
      <button type="button" class="chip" onClick={onResume}>{controlWords().resume}</button>
    </div>
  );
}
