import { Switch } from './Switch.tsx';

export interface SiteListProps {
  /** `isOwn`: the reader added it, so that it can be forgotten. */
  readonly sites: readonly { readonly name: string; readonly on: boolean; readonly isOwn: boolean }[];
  readonly onSite: (name: string, on: boolean) => void;
  readonly onForget: (name: string) => void;
}

/** The sites that Newsgloss knows of, each with its switch. */
export function SiteList({ sites, onSite, onForget }: SiteListProps) {
  return (
    <>
      <ul>
        {sites.map(({ name, on, isOwn }) => (
          <li key={name}>
            <span>{name}</span>
            {isOwn && <button type="button" class="link" aria-label={`Forget ${name}`} onClick={() => onForget(name)}>Forget</button>}
            <Switch on={on} label={`Explain terms on ${name}`} onChange={(next) => onSite(name, next)} />
          </li>
        ))}
      </ul>
      <p>To turn on another site, open one of its stories and press the Newsgloss button in the toolbar. On a site that is off nothing of ours runs. Forgetting a site also gives the leave to read it back to the browser.</p>
    </>
  );
}
