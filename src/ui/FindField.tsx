export interface FindFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** The field that narrows a list of terms. */
export function FindField({ label, value, onInput }: FindFieldProps) {
  return <input class="find" type="search" placeholder={label} aria-label={label} value={value} onInput={(event) => onInput(event.currentTarget.value)} />;
}
