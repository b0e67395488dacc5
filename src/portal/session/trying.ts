import { useState } from 'react';
import { type WhyNot, whyNot } from './why-not.ts';

interface Trying {
  readonly isGoing: boolean;
  readonly wrong: WhyNot | undefined;
  /** Takes a step, and says whether it was taken. */
  try(step: () => Promise<unknown>): Promise<boolean>;
}

/** One step at a time, and what was wrong with the last one. */
export function useTrying(): Trying {
  const [isGoing, setGoing] = useState(false);
  const [wrong, setWrong] = useState<WhyNot>();
  return {
    isGoing,
    wrong,
    try: async (step) => {
      setGoing(true);
      setWrong(undefined);
      try {
        await step();
        return true;
      } catch (error) {
        setWrong(whyNot(error));
        return false;
      } finally {
        setGoing(false);
      }
    },
  };
}
