export interface FindFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** The field that narrows a list of terms. */
export function FindField({ label, value, onInput }: FindFieldProps) {
  return <input class="find" type="search" placeholder={label} aria-label={label} value={value} onInput={(event) => onInput(event.currentTarget.value)} />;
}

/** Whether a term answers what was typed: every word of it stands in its name or gist, marks and capitals aside. */
export function holds({ name, gist }: { readonly name: string; readonly gist: string }, wanted: string): boolean {
  const text = plain(`${name} ${gist}`);
  return plain(wanted).split(/\s+/).every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase();
}
