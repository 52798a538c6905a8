import { callReader } from '../platform/messaging.ts';
import { setPause } from '../platform/pause.ts';
import { controlWords } from '../words/controls.ts';
import { panelWords } from '../words/panel.ts';

/** Says that the page's marks are paused, with the way back, whether it was paused here or everywhere. */
export function PausedNotice({ tabId }: { readonly tabId: number }) {
  const resume = async () => {
    await setPause(false);
    await callReader(tabId, 'pause', false);
  };
  return (
    <p class="paused-notice">
      <span>{panelWords().paused}</span>
      <button type="button" class="chip" onClick={() => void resume()}>{controlWords().resume}</button>
    </p>
  );
}
