import { DENSITIES, type Density } from '../core/emphasis.ts';
import { DENSITY_NAMES } from './density-names.ts';
import { KnownTermsList, type KnownTermsListProps } from './KnownTermsList.tsx';
import { Switch } from './Switch.tsx';

export interface OptionsProps extends MarksProps {
  readonly sites: readonly { readonly name: string; readonly on: boolean }[];
  readonly onSite: (name: string, on: boolean) => void;
  readonly known: KnownTermsListProps;
}

interface MarksProps {
  readonly mark: 'first' | 'all';
  readonly density: Density;
  readonly markDates: boolean;
  readonly onMark: (mark: 'first' | 'all') => void;
  readonly onDensity: (density: Density) => void;
  readonly onMarkDates: (markDates: boolean) => void;
}

/** What can be set. */
export function Options({ sites, onSite, known, ...marks }: OptionsProps) {
  return (
    <div class="options">
      <h1>Newsgloss settings</h1>
      <h2>Sites</h2>
      <ul>
        {sites.map(({ name, on }) => (
          <li key={name}><span>{name}</span><Switch on={on} label={`Explain terms on ${name}`} onChange={(next) => onSite(name, next)} /></li>
        ))}
      </ul>
      <p>To turn on another site, open one of its stories and press the Newsgloss button in the toolbar. On a site that is off nothing of ours runs.</p>
      <h2>Marks</h2>
      <Marks {...marks} />
      <h2>Terms you know</h2>
      <KnownTermsList {...known} />
      <h2>Privacy</h2>
      <p>Everything happens in your browser. The glossary came with the extension; nothing you read is sent anywhere, and no page you read is kept. These settings, and the terms you know, stay on this device.</p>
    </div>
  );
}

function Marks({ mark, density, markDates, onMark, onDensity, onMarkDates }: MarksProps) {
  return (
    <>
      <fieldset>
        <legend>Which terms</legend>
        {DENSITIES.map((one) => (
          <label key={one}><input type="radio" name="density" value={one} checked={density === one} onChange={() => onDensity(one)} /><span>{DENSITY_NAMES[one].name}: {DENSITY_NAMES[one].says}</span></label>
        ))}
      </fieldset>
      <fieldset>
        <legend>How often</legend>
        <label><input type="radio" name="mark" checked={mark === 'first'} onChange={() => onMark('first')} />Mark a term where a story first names it</label>
        <label><input type="radio" name="mark" checked={mark === 'all'} onChange={() => onMark('all')} />Mark it every time</label>
      </fieldset>
      <label><input type="checkbox" name="mark-dates" checked={markDates} onChange={(event) => onMarkDates(event.currentTarget.checked)} />Mark the dates that a story speaks of</label>
    </>
  );
}
