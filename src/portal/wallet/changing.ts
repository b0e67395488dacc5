import { useState } from 'react';
import { meWords } from '../../wording/portal/me-words.ts';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { refusalSentences } from '../server/refusal-sentences.ts';
import { walletAsked } from './asking.ts';

interface Changing {
  readonly isGoing: boolean;
  readonly refused: readonly string[];
  /** Changes the wallet and reads it anew; says whether it was changed. */
  change(step: () => Promise<unknown>): Promise<boolean>;
  /** Asks before something is changed; what is refused is told alike. */
  look(step: () => Promise<unknown>): Promise<boolean>;
}

/** One change of the own wallet at a time, and what was refused of the last one. */
export function useChanging(): Changing {
  const words = useWords(meWords);
  const [isGoing, setGoing] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const look: Changing['look'] = async (step) => {
    setGoing(true);
    setRefused([]);
    try {
      await step();
      return true;
    } catch (error) {
      setRefused(refusalSentences(error) ?? [words.didNotWork]);
      return false;
    } finally {
      setGoing(false);
    }
  };
  return {
    isGoing,
    refused,
    look,
    change: (step) =>
      look(async () => {
        await step();
        await answers.invalidateQueries({ queryKey: walletAsked.queryKey });
      }),
  };
}
