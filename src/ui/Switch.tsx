export interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly onChange: (on: boolean) => void;
}

/** An on-off switch. */
export function Switch({ on, label, onChange }: SwitchProps) {
  return <button type="button" role="switch" class="switch" aria-checked={on} aria-label={label} onClick={() => onChange(!on)} />;
}
