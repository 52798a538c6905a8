import { useRef } from 'preact/hooks';
import { writeDate } from '../core/calendar-date.ts';
import type { Development } from '../core/date-context.ts';
import { cardWords } from '../words/card.ts';
import { GLOSSARY_LANGUAGE, language } from '../words/language.ts';
import { sayNumber } from '../words/plural.ts';
import { sayDate } from '../words/say-date.ts';
import type { Citations } from './citations.ts';
import { Cites } from './Sources.tsx';

export interface SinceProps {
  readonly since: readonly Development[];
  /** Those that are told; the others are behind "more". */
  readonly told: readonly Development[];
  readonly citations: Citations;
  readonly isStory: boolean;
  readonly onWhole: () => void;
}

/** What has happened since the story, in order of time. Nothing where nothing is known. */
export function Since({ since, told, citations, isStory, onWhole }: SinceProps) {
  const list = useRef<HTMLUListElement>(null);
  if (since.length === 0) return null;
  const words = cardWords();
  const more = since.length - told.length;
  const tellAll = () => {
    // The button goes, and the focus is not to go with it.
    list.current?.focus({ preventScroll: true });
    onWhole();
  };
  return (
    <section class="when since">
      <i aria-hidden="true" />
      <div>
        <h3>{isStory ? words.sinceThen : words.afterThatDay}</h3>
        <ul class="events" ref={list} tabIndex={-1}>{told.map((one) => <DevelopmentRow key={`${writeDate(one.on)} ${one.text}`} development={one} citations={citations} />)}</ul>
        {more > 0 && <button type="button" class="more" onClick={tellAll}>{words.more(sayNumber(language(), more))}</button>}
      </div>
    </section>
  );
}

function DevelopmentRow({ development: { on, text, happened, sources }, citations }: { readonly development: Development; readonly citations: Citations }) {
  return (
    <li>
      <time>{sayDate(on)}</time>
      <span><span lang={GLOSSARY_LANGUAGE}>{text}</span>{happened && ` ${cardWords().happenedBefore(sayDate(happened))}`}<Cites citations={citations} sources={sources} /></span>
    </li>
  );
}
