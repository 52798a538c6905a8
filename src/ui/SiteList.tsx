import { controlWords } from '../words/controls.ts';
import { optionWords } from '../words/options.ts';
import { Switch } from './Switch.tsx';

export interface SiteListProps {
  /** `isOwn`: the reader added it, so that it can be forgotten; `needsLeave`: it was turned on, and the browser does not let us read it. */
  readonly sites: readonly { readonly name: string; readonly on: boolean; readonly isOwn: boolean; readonly needsLeave: boolean }[];
  readonly onSite: (name: string, on: boolean) => void;
  readonly onForget: (name: string) => void;
}

/** The sites that Newsgloss knows of, each with its switch. */
export function SiteList({ sites, onSite, onForget }: SiteListProps) {
  const words = optionWords();
  return (
    <>
      <ul>
        {sites.map(({ name, on, isOwn, needsLeave }) => (
          <li key={name}>
            <span>{name}{needsLeave && <small> {words.needsLeave}</small>}</span>
            {isOwn && <button type="button" class="link" aria-label={words.forgetSite(name)} onClick={() => onForget(name)}>{words.forget}</button>}
            <Switch on={on} label={controlWords().explainOn(name)} onChange={(next) => onSite(name, next)} />
          </li>
        ))}
      </ul>
      <p>{words.sitesHow}</p>
    </>
  );
}
