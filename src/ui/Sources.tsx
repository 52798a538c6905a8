import { useState } from 'preact/hooks';
import type { Source } from '../core/entity.ts';
import { cardWords } from '../words/card.ts';
import { sayDate } from '../words/say-date.ts';
import type { Citations } from './citations.ts';

/** How many sources stand beside a statement; all are in the list at the card's foot. */
const MOST = 2;

/** Small numbers after a statement that lead to where it was seen. */
export function Cites({ citations, sources }: { readonly citations: Citations; readonly sources: readonly number[] }) {
  const cited = citations.of(sources).slice(0, MOST);
  if (cited.length === 0) return null;
  return <span class="cites">{cited.map(({ source, number }) => <SourceLink key={number} source={source} number={number} />)}</span>;
}

/** The sources of a card as numbered links, which open in place as a list of their names. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const [whole, setWhole] = useState(false);
  return (
    <span class="sources">
      <button type="button" class="more" aria-expanded={whole} onClick={() => setWhole(!whole)}>{cardWords().sources}</button>{' '}
      {whole
        ? <ol>{sources.map((source) => <li key={source.url}><a {...linkTo(source)}>{sayWhole(source)}</a></li>)}</ol>
        : sources.map((source, i) => <SourceLink key={source.url} source={source} number={i + 1} />)}
    </span>
  );
}

function SourceLink({ source, number }: { readonly source: Source; readonly number: number }) {
  return <a {...linkTo(source)} title={sayWhole(source)} aria-label={cardWords().source(String(number), sayWhole(source))}>{number}</a>;
}

function linkTo({ url }: Source) {
  return { href: url, target: '_blank', rel: 'noreferrer noopener' } as const;
}

function sayWhole({ publisher, title, published }: Source): string {
  return published ? `${publisher}: ${title}, ${sayDate(published)}` : `${publisher}: ${title}`;
}
