import './states.css';
import { type ReactNode, useState } from 'react';
import { confirmWords } from '../../wording/portal/confirm-words.ts';
import { useWords } from '../reading/reading.tsx';
import { Button } from './button.tsx';

/** Something that is not simply undone: what it does is said before it is done, and it is asked for twice. */
export function Confirmed({
  label,
  happens,
  act,
}: {
  readonly label: string;
  /** What will have happened. */
  readonly happens: ReactNode;
  readonly act: () => Promise<void>;
}): ReactNode {
  const words = useWords(confirmWords);
  const [step, setStep] = useState<'closed' | 'asked' | 'going'>('closed');
  if (step === 'closed') return <Button onPress={() => setStep('asked')}>{label}</Button>;
  const go = async (): Promise<void> => {
    setStep('going');
    try {
      await act();
    } finally {
      setStep('closed');
    }
  };
  return (
    <fieldset className="confirmed" aria-label={label}>
      <p>{happens}</p>
      <Button kind="first" isDisabled={step === 'going'} onPress={go}>
        {label}
      </Button>
      <Button kind="quiet" isDisabled={step === 'going'} onPress={() => setStep('closed')}>
        {words.keep}
      </Button>
    </fieldset>
  );
}
