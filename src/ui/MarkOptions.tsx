import { DENSITIES, type Density } from '../core/emphasis.ts';
import { controlWords } from '../words/controls.ts';
import { optionWords } from '../words/options.ts';

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

const TRIGGERS: readonly Trigger[] = ['hover', 'click', 'key'];

/** What is marked in a story, how often, and what opens a card. */
export function MarkOptions({ mark, density, trigger, markDates, onMark, onDensity, onTrigger, onMarkDates }: MarkOptionsProps) {
  const words = optionWords();
  const { densities } = controlWords();
  return (
    <>
      <fieldset>
        <legend>{words.whichTerms}</legend>
        {DENSITIES.map((one) => (
          <label key={one}><input type="radio" name="density" value={one} checked={density === one} onChange={() => onDensity(one)} /><span>{densities[one].name}: {densities[one].says}</span></label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.howOften}</legend>
        <label><input type="radio" name="mark" checked={mark === 'first'} onChange={() => onMark('first')} />{words.markFirst}</label>
        <label><input type="radio" name="mark" checked={mark === 'all'} onChange={() => onMark('all')} />{words.markAll}</label>
      </fieldset>
      <fieldset>
        <legend>{words.whatOpens}</legend>
        {TRIGGERS.map((one) => (
          <label key={one}><input type="radio" name="trigger" value={one} checked={trigger === one} onChange={() => onTrigger(one)} />{words.triggers[one]}</label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.dates}</legend>
        <label><input type="checkbox" name="mark-dates" checked={markDates} onChange={(event) => onMarkDates(event.currentTarget.checked)} />{words.markDates}</label>
      </fieldset>
    </>
  );
}
