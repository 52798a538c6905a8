import { parseDate } from '../core/calendar-date.ts';
import { EndnotesList } from '../ui/EndnotesList.tsx';
import { panelWords } from '../words/panel.ts';
import { storyNotes } from './story-notes.ts';
import { useBeside } from './use-beside.ts';
import { useSettings } from './use-settings.ts';

/** The notes to a tab's page, in a tab of their own, where a browser prints them. */
export function EndnotesPage({ search }: { readonly search: string }) {
  const { beside } = useBeside(search);
  const settings = useSettings();
  const at = parseDate(new URLSearchParams(search).get('endnotes') ?? '');
  if (!beside || !settings) return null;
  if (!beside.report) return <p class="empty">{panelWords().pageGone}</p>;
  return <EndnotesList stories={storyNotes(beside.report.stories, { at, asItWas: settings.asItWas })} onPrint={() => window.print()} />;
}
