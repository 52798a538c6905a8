import { writeDate } from '../core/calendar-date.ts';
import type { StoryReport } from '../platform/messages.ts';
import { openEndnotes } from '../platform/tabs.ts';
import { EndnotesBar } from '../ui/EndnotesBar.tsx';
import { writeEndnotes, type NotesForm } from '../ui/write-endnotes.ts';
import { storyNotes } from './story-notes.ts';
import type { View } from './view.ts';

export interface TakeAlongProps {
  readonly tabId: number;
  readonly stories: readonly StoryReport[];
  readonly view: View;
}

/** Copies the page's terms as endnotes, or opens them to be printed. */
export function TakeAlong({ tabId, stories, view }: TakeAlongProps) {
  const copy = (form: NotesForm) => navigator.clipboard.writeText(writeEndnotes(storyNotes(stories, view), form)).then(() => true, () => false);
  const count = stories.reduce((sum, { terms }) => sum + terms.length, 0);
  return <EndnotesBar count={count} onCopy={copy} onPrint={() => void openEndnotes(tabId, view.at && writeDate(view.at))} />;
}
