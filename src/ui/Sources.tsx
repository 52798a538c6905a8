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
        ? <ol>{sources.map((source) => <li key={source.url}>{isSafe(source) ? <a {...linkTo(source)}>{sayWhole(source)}</a> : `${sayWhole(source)}, ${source.url}`}</li>)}</ol>
        : sources.map((source, i) => <SourceLink key={source.url} source={source} number={i + 1} />)}
    </span>
  );
}

function SourceLink({ source, number }: { readonly source: Source; readonly number: number }) {
  const whole = sayWhole(source);
  const label = cardWords().source(String(number), whole);
  if (!isSafe(source)) return <span class="no-link" title={`${whole}, ${source.url}`} role="note" aria-label={label}>{number}</span>;
  return <a {...linkTo(source)} title={whole} aria-label={label}>{number}</a>;
}

/** Only what is encrypted is linked: any other request tells whoever stands between what the reader looks up. The address is shown instead. */
function isSafe({ url }: Source): boolean {
  return url.startsWith('https://');
}

function linkTo({ url }: Source) {
  return { href: url, target: '_blank', rel: 'noreferrer noopener' } as const;
}

function sayWhole({ publisher, title, published }: Source): string {
  return published ? `${publisher}: ${title}, ${sayDate(published)}` : `${publisher}: ${title}`;
}
