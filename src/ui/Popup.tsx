import { relyOnDay, type Publication } from '../core/article.ts';
import type { Density } from '../core/emphasis.ts';
import type { Entity } from '../core/entity.ts';
import { sayDebt, storyDebt } from '../core/story-debt.ts';
import { DensityButtons } from './DensityButtons.tsx';
import { PauseRow, type PauseRowProps } from './PauseRow.tsx';
import { sayDoubt, sayPublished } from './say-published.ts';
import { Switch } from './Switch.tsx';

export interface PopupProps {
  /** Absent on pages that are no site, such as the browser's own. */
  readonly siteName: string | undefined;
  readonly isOn: boolean;
  /** The stories of the page; absent where none was read. */
  readonly stories: readonly { readonly published?: Publication; readonly terms: readonly { readonly entity: Entity }[] }[] | undefined;
  /** The page is larger than what is read. */
  readonly isTooLarge?: boolean | undefined;
  readonly density: Density;
  readonly pause: PauseRowProps;
  readonly onDensity: (density: Density) => void;
  readonly onChange: (on: boolean) => void;
  readonly onOpenPanel: () => void;
  readonly onSettings: () => void;
}

/** What the toolbar button shows: the site and its switch, what the page holds, rests from marks, the way to the glossary. */
export function Popup({ siteName, isOn, stories, isTooLarge, density, pause, onDensity, onChange, onOpenPanel, onSettings }: PopupProps) {
  return (
    <div class="popup">
      <div class="site">
        <h1>
          <b>{siteName ?? 'Newsgloss'}</b>
          <small>{sayState(siteName, isOn, pause)}</small>
        </h1>
        {siteName && <Switch on={isOn} label={`Explain terms on ${siteName}`} onChange={onChange} />}
      </div>
      {isOn && <div><PageLine stories={stories} isTooLarge={isTooLarge} /></div>}
      {(isOn || pause.minutes !== undefined) && <div><PauseRow {...pause} /></div>}
      {isOn && <div><DensityButtons density={density} onDensity={onDensity} /></div>}
      <div><button type="button" class="main-button" onClick={onOpenPanel}>Open the glossary</button></div>
      <div class="foot">
        <small>Everything happens in your browser. Nothing you read is sent anywhere.</small>
        <button type="button" class="link" onClick={onSettings}>Settings</button>
      </div>
    </div>
  );
}

function sayState(siteName: string | undefined, isOn: boolean, { here, minutes }: PauseRowProps): string {
  if (!siteName) return isOn ? 'Explaining the demo story' : 'Browsers let no extension read this page';
  if (!isOn) return 'Off on this site';
  return here || minutes !== undefined ? 'On, and paused for now' : 'Explaining terms on this site';
}

function PageLine({ stories, isTooLarge }: Pick<PopupProps, 'stories' | 'isTooLarge'>) {
  const [first] = stories ?? [];
  if (isTooLarge) return <small>This page is too large to be read, and is left as it is.</small>;
  if (!stories || !first) return <small>No story found on this page.</small>;
  const count = new Set(stories.flatMap(({ terms }) => terms.map(({ entity }) => entity.id))).size;
  return (
    <>
      <p><span class="big">{count}</span> {count === 1 ? 'term' : 'terms'} on this page</p>
      <small>{stories.length > 1 ? `In ${stories.length} stories` : sayDay(first.published)}</small>
      {stories.length === 1 && <Debt story={first} />}
    </>
  );
}

function Debt({ story }: { readonly story: NonNullable<PopupProps['stories']>[number] }) {
  const day = relyOnDay(story.published);
  if (!day || story.terms.length === 0) return null;
  return <small class="debt">{sayDebt(storyDebt(story.terms.map(({ entity }) => entity), day))}.</small>;
}

function sayDay(published: Publication | undefined): string {
  if (!published) return 'The page does not say when it was published';
  if (published.sure === 'conflict') return sayDoubt(published) ?? '';
  return [sayPublished(published), sayDoubt(published)].filter(Boolean).join('. ');
}
