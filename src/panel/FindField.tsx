export interface FindFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** The field that narrows a list of terms. */
export function FindField({ label, value, onInput }: FindFieldProps) {
  return <input class="find" type="search" placeholder={label} aria-label={label} value={value} onInput={(event) => onInput(event.currentTarget.value)} />;
}

/**
 * The terms that answer what was typed, marks and capitals aside: first those whose names hold every word of it, then
 * those whose names and gists together do, each in the order in which they came.
 */
export function matching<T>(terms: readonly T[], wanted: string, of: (term: T) => { readonly name: string; readonly gist: string }): readonly T[] {
  const words = plain(wanted).split(/\s+/);
  const holds = (text: string) => words.every((word) => text.includes(word));
  const byName = terms.filter((term) => holds(plain(of(term).name)));
  const byGist = terms.filter((term) => !byName.includes(term) && holds(plain(`${of(term).name} ${of(term).gist}`)));
  return [...byName, ...byGist];
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase();
}
