import { useRef, useState } from 'preact/hooks';
import { writeDate, type CalendarDate } from '../core/calendar-date.ts';
import { dateContext } from '../core/date-context.ts';
import type { Entity } from '../core/entity.ts';
import { cardWords } from '../words/card.ts';
import { GLOSSARY_LANGUAGE } from '../words/language.ts';

export interface ReportProps {
  readonly entity: Entity;
  /** The day that the card was restated for, if any. */
  readonly day: CalendarDate | undefined;
}

/** Prepares a report on an entry for copying. It names no page, and nothing is sent: what becomes of it is the reader's affair. */
export function Report({ entity, day }: ReportProps) {
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<'copied' | 'pressCopy'>();
  const words = cardWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const text = field.current?.value ?? '';
    field.current?.select();
    // Pages that came without encryption have no clipboard: there the text stands selected.
    const isCopied = await copyText(text);
    setOutcome(isCopied ? 'copied' : 'pressCopy');
  };
  return (
    <div class="report">
      <button type="button" class="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{words.wrong}</button>
      {isOpen && (
        <>
          <p class="quiet">{words.reportHow}</p>
          <textarea ref={field} rows={7} aria-label={words.report} lang={GLOSSARY_LANGUAGE} defaultValue={reportText(entity, day)} onKeyDown={keepFromPage} onKeyUp={keepFromPage} onKeyPress={keepFromPage} />
          <button type="button" class="chip" onClick={() => void copy()}>{words.copyReport}</button>{' '}
          <span role="status" class="quiet">{outcome && words[outcome]}</span>
        </>
      )}
    </div>
  );
}

/** What is reported: the entry, how far it was checked, and what the card said of the day. In English, as its makers read it. */
export function reportText(entity: Entity, day: CalendarDate | undefined): string {
  const shown = day && (dateContext(entity, day).state?.text ?? 'nothing certain');
  return [
    `Newsgloss entry: ${entity.name} (${entity.kind}/${entity.id})`,
    `Checked to: ${writeDate(entity.checked)}`,
    ...(day ? [`Shown for: ${writeDate(day)}`, `It said: ${shown}`] : []),
    'What is wrong or outdated: ',
    'Where that can be seen (a link): ',
  ].join('\n');
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What is typed here is not the page's: its own keys would else act on it. Escape is ours and was seen before. */
function keepFromPage(event: KeyboardEvent): void {
  event.stopPropagation();
}
