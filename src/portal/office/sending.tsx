import { type ReactNode, useState } from 'react';
import { officeWords } from '../../wording/portal/office-words.ts';
import { Refusal } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { Refused } from '../server/refused.ts';

interface Sending {
  readonly isGoing: boolean;
  readonly error: unknown;
  /** Sends something once; afterwards everything that was read is read again, as much may be otherwise. */
  send(work: () => Promise<unknown>): Promise<boolean>;
}

/** Something that is written: whether it is on its way, and what was refused. */
export function useSending(): Sending {
  const [isGoing, setGoing] = useState(false);
  const [error, setError] = useState<unknown>();
  return {
    isGoing,
    error,
    send: async (work) => {
      if (isGoing) return false;
      setGoing(true);
      setError(undefined);
      try {
        await work();
        await answers.invalidateQueries();
        return true;
      } catch (refused) {
        setError(refused);
        return false;
      } finally {
        setGoing(false);
      }
    },
  };
}

/** What was refused, in the words of the server; everything that is wrong stands under it. */
export function RefusedInWords({ error }: { readonly error: unknown }): ReactNode {
  const words = useWords(officeWords);
  if (error === undefined) return null;
  if (!(error instanceof Refused)) return <Refusal>{words.notSent}</Refusal>;
  const { detail, errors = [] } = error.problem;
  return (
    <Refusal>
      {errors.length === 0 && <p>{detail ?? error.message}</p>}
      {errors.map((one) => (
        <p key={`${one.pointer} ${one.code}`}>{one.detail}</p>
      ))}
    </Refusal>
  );
}
