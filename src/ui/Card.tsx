import type { ComponentProps, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { StoryDay } from '../core/article.ts';
import { weightiest } from '../core/date-context.ts';
import { restate } from '../core/restate.ts';
import type { Entity } from '../core/entity.ts';
import type { KnownTerm } from '../core/known-term.ts';
import type { LocatorMap } from '../core/locator-map.ts';
import { cardWords } from '../words/card.ts';
import { GLOSSARY_LANGUAGE } from '../words/language.ts';
import { sayDate } from '../words/say-date.ts';
import { citations, type Citations } from './citations.ts';
import { Icon } from './Icon.tsx';
import { useKnowing } from './KnownBar.tsx';
import { Locator } from './Locator.tsx';
import { Report } from './Report.tsx';
import { Since } from './Since.tsx';
import { Cites, Sources } from './Sources.tsx';
import { Then } from './Then.tsx';
import { Timeline } from './Timeline.tsx';

export interface CardProps {
  readonly entity: Entity;
  /** Absent where the card is not opened for any story. */
  readonly story?: StoryDay | undefined;
  /** Why the story's day may be wrong, as a sentence. */
  readonly doubt?: string | undefined;
  readonly today: CalendarDate;
  /** Another day than the story's to restate the entity for. */
  readonly at?: CalendarDate | undefined;
  /** Whether everything later than that day is left out. */
  readonly asItWas?: boolean | undefined;
  /** The id of the card's heading, for the label of what holds it. */
  readonly headingId?: string;
  /** The map of the entity's places, once it is drawn. */
  readonly map?: LocatorMap | undefined;
  /** What is kept of the term, where the reader knows it. */
  readonly known?: KnownTerm | undefined;
  /** Keeps the term as known, or, without one, forgets it; true where that was done. Absent where that is not asked. */
  readonly onKnown?: ((term: KnownTerm | undefined) => Promise<boolean>) | undefined;
  readonly onRelated: (id: string) => void;
  /** Leads back to the card this one was opened from. Absent on the first. */
  readonly onBack?: (() => void) | undefined;
  readonly pinned?: boolean;
  readonly onPin?: (() => void) | undefined;
  readonly onPanel?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** How many developments are told before "more" is asked for. */
const FIRST = 3;

/**
 * The card of one entity: what it is, what stood when the story was published, what came since. The same in popover and
 * side panel. Give it the entity's id as `key`, so that another entity's card begins folded.
 */
export function Card(props: CardProps) {
  const { entity, today, at, asItWas = false, headingId, onRelated } = props;
  const day = dayOf(props);
  const { context, gist, background, since, related } = restate(entity, day, asItWas);
  const { tool, bar } = useKnowing(props);
  const [whole, setWhole] = useState(false);
  const first = weightiest(since, FIRST);
  const told = whole ? since : first;
  const cited = citations(entity, [entity.general, context?.holder?.sources ?? [], context?.state?.sources ?? [], ...[...first, ...(whole ? since : [])].map(({ sources }) => sources)]);
  return (
    <article class="card">
      <Tools {...props} known={tool} />
      <h2 id={headingId} lang={GLOSSARY_LANGUAGE}>{entity.name}</h2>
      {bar}
      {gist && <p class="gist" lang={GLOSSARY_LANGUAGE}>{gist}<Cites citations={cited} sources={entity.general} /></p>}
      {entity.at && <Locator map={props.map} name={entity.name} />}
      <Timeline entity={entity} day={day} today={asItWas && day ? day : today} isStory={at === undefined} />
      {context && <Then context={context} entity={entity} citations={cited} isStory={at === undefined} isChange={isChange(props)} />}
      <Doubt {...props} />
      <Since since={since} told={told} citations={cited} isStory={at === undefined} onWhole={() => setWhole(true)} />
      {background && <Background text={background} citations={cited} sources={entity.general} />}
      <RelatedTerms related={related} onRelated={onRelated} />
      <footer>
        <Sources sources={cited.list} />
        <span class="checked">{cardWords().checkedTo(sayDate(entity.checked))}</span>
        <Report entity={entity} day={day} />
      </footer>
    </article>
  );
}

/** The day to restate the entity for: the one the reader chose, else the story's where it may be relied on. */
function dayOf({ at, story }: CardProps): CalendarDate | undefined {
  return at ?? (story && 'day' in story ? story.day : undefined);
}

function Background({ text, ...cites }: { readonly text: string; readonly citations: Citations; readonly sources: readonly number[] }) {
  return (
    <details class="background">
      <summary>{cardWords().background}</summary>
      <p lang={GLOSSARY_LANGUAGE}>{text}<Cites {...cites} /></p>
    </details>
  );
}

function RelatedTerms({ related, onRelated }: { readonly related: Entity['related']; readonly onRelated: CardProps['onRelated'] }) {
  if (related.length === 0) return null;
  return (
    <ul class="related" aria-label={cardWords().relatedTerms}>
      {related.map(({ id, name }) => (
        <li key={id}><button type="button" class="chip" lang={GLOSSARY_LANGUAGE} onClick={() => onRelated(id)}>{name}</button></li>
      ))}
    </ul>
  );
}

function Tools({ entity, known, onBack, pinned, onPin, onPanel, onClose }: Omit<CardProps, 'known'> & { readonly known: VNode | undefined }) {
  const words = cardWords();
  return (
    <header>
      {onBack && <Tool says={words.back} icon="back" onClick={onBack} />}
      <span class="kind"><b>{words.kinds[entity.kind]}</b>{entity.places.length > 0 && <> · <span lang={GLOSSARY_LANGUAGE}>{entity.places.join(', ')}</span></>}</span>
      {known}
      {onPin && <Tool says={words.keepOpen} icon="pin" pressed={pinned ?? false} onClick={onPin} />}
      {onPanel && <Tool says={words.openInPanel} icon="panel" onClick={onPanel} />}
      {onClose && <Tool says={words.close} icon="close" onClick={onClose} />}
    </header>
  );
}

function Tool({ says, icon, pressed, onClick }: { readonly says: string; readonly icon: ComponentProps<typeof Icon>['name']; readonly pressed?: boolean; readonly onClick: () => void }) {
  return <button type="button" class="tool" aria-label={says} title={says} aria-pressed={pressed} onClick={onClick}><Icon name={icon} /></button>;
}

/** Whether the story's day is that of its last change. */
function isChange({ story }: CardProps): boolean {
  return story !== undefined && 'day' in story && story.isChange === true;
}

/** Why there is no as-of section, or why its day may be wrong. */
function Doubt({ story, doubt, at }: CardProps) {
  const { undated, conflicting } = cardWords();
  const why = story && 'undated' in story && { 'no date': undated, conflict: conflicting }[story.undated];
  const said = at || !story ? [] : [why, doubt].filter(Boolean);
  return said.length > 0 ? <p class="undated">{said.join(' ')}</p> : null;
}
