import { useState } from 'preact/hooks';
import { optionWords } from '../words/options.ts';

export interface EraseButtonProps {
  /** How many terms the reader knows: what cannot be had back without a file. */
  readonly terms: number;
  /** Rejects where the browser lets nothing be erased. */
  readonly onErase: () => Promise<void>;
}

/** Erases everything of ours at once, after asking once. */
export function EraseButton({ terms, onErase }: EraseButtonProps) {
  const words = optionWords();
  const [step, setStep] = useState<'start' | 'asked' | 'erased' | 'refused'>('start');
  const erase = async () => {
    setStep(await onErase().then(() => 'erased' as const, () => 'refused' as const));
  };
  if (step === 'asked') {
    return (
      <div class="erase" role="group" aria-label={words.erase}>
        <p>{terms === 0 ? words.eraseNoTerms : words.eraseTerms(terms)} {words.eraseThen}</p>
        <div class="chips">
          <button type="button" class="chip danger" onClick={() => void erase()}>{words.eraseYes}</button>
          <button type="button" class="chip" onClick={() => setStep('start')}>{words.eraseNo}</button>
        </div>
      </div>
    );
  }
  return (
    <div class="erase">
      <button type="button" class="chip" onClick={() => setStep('asked')}>{words.erase}</button>
      <p role="status" class={step === 'refused' ? 'problem' : undefined}>{step === 'erased' ? words.erased : step === 'refused' && words.eraseRefused}</p>
    </div>
  );
}
