import type { ReactNode } from 'react';
import { formWords } from '../../wording/portal/form-words.ts';
import { useWords } from '../reading/reading.tsx';
import { Refused, Unreachable } from '../server/refused.ts';
import { wrongBeside } from '../server/wrong-in.ts';
import { Refusal } from './field.tsx';

/**
 * Why something was not done and what to try, above the form that still has everything that was typed.
 *
 * @param fields pointers of the fields that say themselves what is wrong with them
 */
export function NotDone({
  failure,
  fields = [],
}: {
  readonly failure: unknown;
  readonly fields?: readonly string[];
}): ReactNode {
  const words = useWords(formWords);
  if (failure === undefined) return null;
  const beside = wrongBeside(failure, fields);
  return (
    <Refusal>
      <p>{sentenceOf(failure, words)}</p>
      {beside.length > 0 && (
        <ul>
          {beside.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {isSignedOut(failure) && (
        <p>
          <a href={`/sign-in?to=${encodeURIComponent(location.pathname)}`} target="_blank" rel="noreferrer">
            {words.signInElsewhere}
          </a>
        </p>
      )}
    </Refusal>
  );
}

const isSignedOut = (failure: unknown): boolean => failure instanceof Refused && failure.status === 401;

function sentenceOf(failure: unknown, words: (typeof formWords)['en']): string {
  if (!(failure instanceof Refused)) return failure instanceof Unreachable ? words.unreachable : words.broken;
  switch (failure.status) {
    case 401:
      return words.signedOut;
    case 412:
      return words.changedMeanwhile;
    case 422:
      return failure.problem.errors ? words.mend : (failure.problem.detail ?? words.broken);
    default:
      return failure.problem.detail ?? words.broken;
  }
}
