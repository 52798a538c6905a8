import type { Density } from '../core/emphasis.ts';
import { DemoStory } from './DemoStory.tsx';
import { DensityButtons } from './DensityButtons.tsx';

export interface WelcomeProps {
  readonly commands: readonly { readonly what: string; readonly keys: string }[];
  readonly density: Density;
  readonly markDates: boolean;
  readonly onDensity: (density: Density) => void;
  readonly onMarkDates: (markDates: boolean) => void;
  readonly onOpenPanel: () => void;
}

/** What a reader is shown after installing: a story to try everything on, then what else there is to know. */
export function Welcome(props: WelcomeProps) {
  return (
    <div class="welcome">
      <header>
        <h1>Newsgloss is ready</h1>
        <p>It explains the terms of a news story: what they are, what stood on the day the story was published, and what has happened since. Try it here.</p>
      </header>
      <div class="trial">
        <DemoStory />
        <Tries {...props} />
      </div>
      <Further commands={props.commands} />
    </div>
  );
}

function Tries({ density, markDates, onDensity, onMarkDates, onOpenPanel }: WelcomeProps) {
  return (
    <aside aria-label="What to try">
      <ol class="tries">
        <li><b>Rest the pointer on a dotted term.</b> A card opens. Related terms open in it, with a way back.</li>
        <li><b>Point at “over the weekend”.</b> Dates say which days they mean.
          <label><input type="checkbox" name="mark-dates" checked={markDates} onChange={(event) => onMarkDates(event.currentTarget.checked)} />Mark dates</label>
        </li>
        <li><b>Press the tick in a card.</b> A term that you know is not marked again until something about it has changed.</li>
        <li><b>Choose how much is marked.</b> <DensityButtons density={density} onDensity={onDensity} /></li>
        <li><b>Open the glossary beside the story.</b> It lists the terms, draws their time, and holds every other term.
          <button type="button" class="main-button" onClick={onOpenPanel}>Open the glossary</button>
        </li>
      </ol>
    </aside>
  );
}

function Further({ commands }: Pick<WelcomeProps, 'commands'>) {
  return (
    <footer>
      <section>
        <h2>Where it works</h2>
        <p>It is on for The Moscow Times alone. To turn it on elsewhere, open a story there, press the Newsgloss button in the toolbar and turn the switch. Your browser asks you for that one site.</p>
      </section>
      <section>
        <h2>What it promises</h2>
        <p>Everything happens in your browser. Nothing you read is sent anywhere, and nothing about it is kept.</p>
      </section>
      {commands.length > 0 && (
        <section>
          <h2>Keys</h2>
          <ul class="keys">{commands.map(({ what, keys }) => <li key={what}><kbd>{keys}</kbd> {what}</li>)}</ul>
        </section>
      )}
    </footer>
  );
}
