import { DENSITIES, type Density } from '../core/emphasis.ts';
import { DENSITY_NAMES } from './density-names.ts';

/** What opens a card. */
export type Trigger = 'hover' | 'click' | 'key';

export interface MarkOptionsProps {
  readonly mark: 'first' | 'all';
  readonly density: Density;
  readonly trigger: Trigger;
  readonly markDates: boolean;
  readonly onMark: (mark: 'first' | 'all') => void;
  readonly onDensity: (density: Density) => void;
  readonly onTrigger: (trigger: Trigger) => void;
  readonly onMarkDates: (markDates: boolean) => void;
}

const TRIGGERS: readonly (readonly [Trigger, string])[] = [
  ['hover', 'Rest the pointer on the term'],
  ['click', 'Click the term'],
  ['key', 'Hold Alt and point at the term'],
];

/** What is marked in a story, how often, and what opens a card. */
export function MarkOptions({ mark, density, trigger, markDates, onMark, onDensity, onTrigger, onMarkDates }: MarkOptionsProps) {
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
      <fieldset>
        <legend>What opens a card</legend>
        {TRIGGERS.map(([one, says]) => (
          <label key={one}><input type="radio" name="trigger" value={one} checked={trigger === one} onChange={() => onTrigger(one)} />{says}</label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Dates</legend>
        <label><input type="checkbox" name="mark-dates" checked={markDates} onChange={(event) => onMarkDates(event.currentTarget.checked)} />Mark the dates that a story speaks of</label>
      </fieldset>
    </>
  );
}
