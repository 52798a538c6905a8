import { GLOSSARY_LANGUAGE } from '../words/language.ts';
import { optionWords } from '../words/options.ts';

export interface KnownTermsListProps {
  /** In the order in which they are listed. */
  readonly terms: readonly { readonly id: string; readonly name: string }[];
  readonly onShowAgain: (id: string) => void;
  readonly onShowAll: () => void;
}

/** The terms that the reader knows, each with the way to have it marked again. */
export function KnownTermsList({ terms, onShowAgain, onShowAll }: KnownTermsListProps) {
  const words = optionWords();
  if (terms.length === 0) return <p>{words.noneKnown}</p>;
  return (
    <>
      <p>{words.knownAre}</p>
      <ul class="known-terms">
        {terms.map(({ id, name }) => (
          <li key={id}><span lang={GLOSSARY_LANGUAGE}>{name}</span><button type="button" class="link" aria-label={words.showTermAgain(name)} onClick={() => onShowAgain(id)}>{words.showAgain}</button></li>
        ))}
      </ul>
      <p><button type="button" class="link show-all" onClick={onShowAll}>{words.showAllAgain}</button></p>
    </>
  );
}
