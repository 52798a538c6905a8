import type { Density } from '../core/emphasis.ts';
import { commandWords } from '../words/command-words.ts';
import { controlWords } from '../words/controls.ts';
import { welcomeWords } from '../words/welcome.ts';
import { DEMO_PHRASE, DemoStory } from './DemoStory.tsx';
import { NotKept, type NotKeptProps } from './NotKept.tsx';
import { DensityButtons } from './DensityButtons.tsx';

export interface WelcomeProps {
  readonly commands: readonly { readonly name: string; readonly keys: string }[];
  readonly density: Density;
  readonly markDates: boolean;
  readonly refusal?: NotKeptProps['refusal'];
  readonly onDensity: (density: Density) => void;
  readonly onMarkDates: (markDates: boolean) => void;
  readonly onOpenPanel: () => void;
}

/** What a reader is shown after installing: a story to try everything on, then what else there is to know. */
export function Welcome(props: WelcomeProps) {
  const words = welcomeWords();
  return (
    <div class="welcome">
      <NotKept refusal={props.refusal} />
      <header>
        <h1>{words.ready}</h1>
        <p>{words.lead}</p>
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
  const words = welcomeWords();
  return (
    <aside aria-label={words.tries}>
      <ol class="tries">
        <li><b>{words.rest}</b> {words.restThen}</li>
        <li><b>{words.point(DEMO_PHRASE)}</b> {words.pointThen}
          <label><input type="checkbox" name="mark-dates" checked={markDates} onChange={(event) => onMarkDates(event.currentTarget.checked)} />{words.markDates}</label>
        </li>
        <li><b>{words.tick}</b> {words.tickThen}</li>
        <li><b>{words.choose}</b> <DensityButtons density={density} onDensity={onDensity} /></li>
        <li><b>{words.open}</b> {words.openThen}
          <button type="button" class="main-button" onClick={onOpenPanel}>{controlWords().openGlossary}</button>
        </li>
      </ol>
    </aside>
  );
}

function Further({ commands }: Pick<WelcomeProps, 'commands'>) {
  const words = welcomeWords();
  // Not the browser's own, such as that of the toolbar button.
  const shown = commands.filter(({ name }) => commandWords(name) !== undefined);
  return (
    <footer>
      <section>
        <h2>{words.where}</h2>
        <p>{words.whereText}</p>
      </section>
      <section>
        <h2>{words.promises}</h2>
        <p>{words.promisesText}</p>
      </section>
      {shown.length > 0 && (
        <section>
          <h2>{words.keys}</h2>
          <ul class="keys">{shown.map(({ name, keys }) => <li key={name}><kbd>{keys}</kbd> {commandWords(name)}</li>)}</ul>
        </section>
      )}
    </footer>
  );
}
