import { relyOnDay, type Publication } from '../core/article.ts';
import type { Density } from '../core/emphasis.ts';
import type { Entity } from '../core/entity.ts';
import { storyDebt } from '../core/story-debt.ts';
import { controlWords } from '../words/controls.ts';
import { language } from '../words/language.ts';
import { sayNumber } from '../words/plural.ts';
import { popupWords } from '../words/popup.ts';
import { sayDebt } from '../words/say-debt.ts';
import { sayDoubt, sayPublished } from '../words/say-published.ts';
import { storyWords } from '../words/story.ts';
import { DensityButtons } from './DensityButtons.tsx';
import { NotKept, type NotKeptProps } from './NotKept.tsx';
import { PauseRow, type PauseRowProps } from './PauseRow.tsx';
import { Switch } from './Switch.tsx';

export interface PopupProps {
  /** Absent on pages that are no site, such as the browser's own. */
  readonly siteName: string | undefined;
  readonly isOn: boolean;
  /** The site was turned on, and the browser does not let us read it. */
  readonly needsLeave?: boolean;
  /** The page is in a private window, and turning its site over would be remembered. */
  readonly isRefusedHere?: boolean;
  readonly refusal?: NotKeptProps['refusal'];
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
export function Popup({ siteName, isOn, needsLeave = false, isRefusedHere = false, refusal, stories, isTooLarge, density, pause, onDensity, onChange, onOpenPanel, onSettings }: PopupProps) {
  const words = popupWords();
  return (
    <div class="popup">
      <NotKept refusal={refusal} />
      <div class="site">
        <h1>
          <b>{siteName ?? 'Newsgloss'}</b>
          <small>{sayState({ siteName, isOn, needsLeave, isRefusedHere, pause })}</small>
        </h1>
        {siteName && !isRefusedHere && <Switch on={isOn} label={controlWords().explainOn(siteName)} onChange={onChange} />}
      </div>
      {isOn && <div><PageLine stories={stories} isTooLarge={isTooLarge} /></div>}
      {(isOn || pause.minutes !== undefined) && <div><PauseRow {...pause} /></div>}
      {isOn && <div><DensityButtons density={density} onDensity={onDensity} /></div>}
      <div><button type="button" class="main-button" onClick={onOpenPanel}>{controlWords().openGlossary}</button></div>
      <div class="foot">
        <small>{words.inBrowser}</small>
        <button type="button" class="link" onClick={onSettings}>{words.settings}</button>
      </div>
    </div>
  );
}

function sayState({ siteName, isOn, needsLeave, isRefusedHere, pause: { here, minutes } }: Pick<PopupProps, 'siteName' | 'isOn' | 'needsLeave' | 'isRefusedHere' | 'pause'>): string {
  const words = popupWords();
  if (!siteName) return isOn ? words.demo : words.restricted;
  if (!isOn && isRefusedHere) return words.offInPrivate;
  if (!isOn) return needsLeave ? words.needsLeave : words.off;
  return here || minutes !== undefined ? words.onPaused : words.on;
}

function PageLine({ stories, isTooLarge }: Pick<PopupProps, 'stories' | 'isTooLarge'>) {
  const words = popupWords();
  const [first] = stories ?? [];
  if (isTooLarge) return <small>{words.tooLarge}</small>;
  if (!stories || !first) return <small>{words.noStory}</small>;
  const count = new Set(stories.flatMap(({ terms }) => terms.map(({ entity }) => entity.id))).size;
  return (
    <>
      <p><span class="big">{sayNumber(language(), count)}</span> {words.termsHere(count)}</p>
      <small>{stories.length > 1 ? words.inStories(stories.length) : sayDay(first.published)}</small>
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
  if (!published) return storyWords().noDay;
  if (published.sure === 'conflict') return sayDoubt(published) ?? '';
  return [sayPublished(published), sayDoubt(published)].filter(Boolean).join('. ');
}
