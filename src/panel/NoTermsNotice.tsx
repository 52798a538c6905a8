import { switchSite, type SeenTab } from '../platform/seen-tab.ts';
import { leavesTrace } from '../platform/sites.ts';
import { Notice } from '../ui/Notice.tsx';
import { panelWords } from '../words/panel.ts';
import type { NoTerms } from './panel-state.ts';

export interface NoTermsNoticeProps {
  readonly why: NoTerms;
  readonly seen: SeenTab | undefined;
  readonly onGlossary: () => void;
  /** Something was done about it: look again. */
  readonly onChanged: () => void;
}

/** Says why there are no terms, with the one thing to do: turning the site on where that can be done, else the whole glossary. */
export function NoTermsNotice({ why, seen, onGlossary, onChanged }: NoTermsNoticeProps) {
  const { site, url } = seen ?? {};
  const words = panelWords();
  if (why === 'off' && site && seen?.isPrivate && leavesTrace(site, true)) return <Notice title={words.offOn(site.key)} text={words.notInPrivate} action={words.searchGlossary} onAction={onGlossary} />;
  if ((why === 'off' || why === 'no leave') && site && url !== undefined) {
    const turnOn = () => void switchSite(site, url, true).then(onChanged);
    return why === 'off'
      ? <Notice title={words.offOn(site.key)} text={words.nothingRuns} action={words.turnOn} onAction={turnOn} />
      : <Notice title={words.noLeave(site.key)} text={words.needsWord} action={words.allow} onAction={turnOn} />;
  }
  const [title, text] = sayWhy(why);
  return <Notice title={title} text={text} action={words.searchGlossary} onAction={onGlossary} />;
}

/** What is so, and why. */
function sayWhy(why: NoTerms): readonly [title: string, text?: string] {
  const words = panelWords();
  if (why === 'restricted') return [words.restricted];
  if (why === 'no story') return [words.noStory, words.noStoryWhy];
  return why === 'nothing known' ? [words.nothingKnown] : [words.unseen, words.unseenWhy];
}
