import { switchSite, type SeenTab } from '../platform/seen-tab.ts';
import { Notice } from '../ui/Notice.tsx';
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
  if ((why === 'off' || why === 'no leave') && site && url !== undefined) {
    const turnOn = () => void switchSite(site, url, true).then(onChanged);
    return why === 'off'
      ? <Notice title={`Newsgloss is off on ${site.key}.`} text="Nothing of ours runs there." action="Turn it on" onAction={turnOn} />
      : <Notice title={`Your browser does not let Newsgloss read ${site.key}.`} text="You turned it on here, and the browser needs your word for it." action="Allow it" onAction={turnOn} />;
  }
  const { title, text } = WORDS[why === 'off' || why === 'no leave' ? 'unseen' : why];
  return <Notice title={title} text={text} action="Search the glossary" onAction={onGlossary} />;
}

const WORDS: Readonly<Record<Exclude<NoTerms, 'off' | 'no leave'>, { readonly title: string; readonly text?: string }>> = {
  unseen: {
    title: 'Newsgloss does not see this page.',
    text: 'It sees only sites that are switched on. If this is a news story, press the Newsgloss button in the toolbar and turn the switch.',
  },
  restricted: { title: 'Browsers let no extension read this page.' },
  'no story': { title: 'No story was found on this page.', text: 'Terms are explained in news stories, not on front pages and lists.' },
  'nothing known': { title: 'None of the glossary’s terms stands in this story.' },
};
