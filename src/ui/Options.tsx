import { Switch } from './Switch.tsx';

export interface OptionsProps {
  readonly sites: readonly { readonly name: string; readonly on: boolean }[];
  readonly mark: 'first' | 'all';
  readonly onSite: (name: string, on: boolean) => void;
  readonly markDates: boolean;
  readonly onMark: (mark: 'first' | 'all') => void;
  readonly onMarkDates: (markDates: boolean) => void;
}

/** What can be set. */
export function Options({ sites, mark, markDates, onSite, onMark, onMarkDates }: OptionsProps) {
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
      <label><input type="radio" name="mark" checked={mark === 'first'} onChange={() => onMark('first')} />Mark a term where a story first names it</label>
      <label><input type="radio" name="mark" checked={mark === 'all'} onChange={() => onMark('all')} />Mark it every time</label>
      <label><input type="checkbox" name="mark-dates" checked={markDates} onChange={(event) => onMarkDates(event.currentTarget.checked)} />Mark the dates that a story speaks of</label>
      <h2>Privacy</h2>
      <p>Everything happens in your browser. The glossary came with the extension; nothing you read is sent anywhere, and nothing about it is kept. These settings stay on this device.</p>
    </div>
  );
}
