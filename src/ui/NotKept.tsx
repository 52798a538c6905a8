import { controlWords } from '../words/controls.ts';

export interface NotKeptProps {
  /** Who refused to keep what the reader set: this device, or the account that carries settings to others. */
  readonly refusal: 'device' | 'account' | undefined;
}

/** Says that what the reader just set was not kept, and what to do; nothing where it was. */
export function NotKept({ refusal }: NotKeptProps) {
  return refusal ? <p class="problem not-kept" role="alert">{controlWords().notKept[refusal]}</p> : null;
}
