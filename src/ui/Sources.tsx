import { sayDate } from '../core/calendar-date.ts';
import type { Source } from '../core/entity.ts';

/** The sources of an entry as numbered links, each named in full for those who point at it or hear it. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <span class="sources">
      Sources{' '}
      {sources.map((source, i) => (
        <a key={source.url} href={source.url} target="_blank" rel="noreferrer noopener" title={sayWhole(source)} aria-label={`Source ${i + 1}: ${sayWhole(source)}`}>
          {i + 1}
        </a>
      ))}
    </span>
  );
}

function sayWhole({ publisher, title, published }: Source): string {
  return `${publisher}: ${title}${published ? `, ${sayDate(published)}` : ''}`;
}
