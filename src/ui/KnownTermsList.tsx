export interface KnownTermsListProps {
  /** In the order in which they are listed. */
  readonly terms: readonly { readonly id: string; readonly name: string }[];
  readonly onShowAgain: (id: string) => void;
  readonly onShowAll: () => void;
}

/** The terms that the reader knows, each with the way to have it marked again. */
export function KnownTermsList({ terms, onShowAgain, onShowAll }: KnownTermsListProps) {
  if (terms.length === 0) return <p>None so far. A term’s card has a button with a tick, “I know this term”: it is then no longer marked, until something about it has changed.</p>;
  return (
    <>
      <p>These are not marked, unless a story is from a time when something else stood than you have met.</p>
      <ul class="known-terms">
        {terms.map(({ id, name }) => (
          <li key={id}><span>{name}</span><button type="button" class="link" aria-label={`Show ${name} again`} onClick={() => onShowAgain(id)}>Show again</button></li>
        ))}
      </ul>
      <p><button type="button" class="link show-all" onClick={onShowAll}>Show all again</button></p>
    </>
  );
}
