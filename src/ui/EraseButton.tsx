import { useState } from 'preact/hooks';

export interface EraseButtonProps {
  /** How many terms the reader knows: what cannot be had back without a file. */
  readonly terms: number;
  readonly onErase: () => Promise<void>;
}

/** Erases everything of ours at once, after asking once. */
export function EraseButton({ terms, onErase }: EraseButtonProps) {
  const [step, setStep] = useState<'start' | 'asked' | 'erased'>('start');
  const erase = async () => {
    await onErase();
    setStep('erased');
  };
  if (step === 'asked') {
    return (
      <div class="erase" role="group" aria-label="Erase everything">
        <p>{sayWhat(terms)} The Moscow Times will be on, as it was at the start.</p>
        <div class="chips">
          <button type="button" class="chip danger" onClick={() => void erase()}>Yes, erase everything</button>
          <button type="button" class="chip" onClick={() => setStep('start')}>Keep everything</button>
        </div>
      </div>
    );
  }
  return (
    <div class="erase">
      <button type="button" class="chip" onClick={() => setStep('asked')}>Erase everything</button>
      <p role="status">{step === 'erased' && 'Everything was erased. Newsgloss is as it was after installing.'}</p>
    </div>
  );
}

function sayWhat(terms: number): string {
  if (terms === 0) return 'This erases your settings, your list of sites with the leave to read them, and the days you gave stories, here and in the browser’s account.';
  return terms === 1
    ? 'This erases the 1 term you know, your settings, your list of sites with the leave to read them, and the days you gave stories, here and in the browser’s account. Export the term first if you may want it back.'
    : `This erases the ${terms} terms you know, your settings, your list of sites with the leave to read them, and the days you gave stories, here and in the browser’s account. Export the terms first if you may want them back.`;
}
