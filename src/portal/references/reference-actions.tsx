import { type ReactNode, useState } from 'react';
import { askReferenceAgain, forgetReferenceContact, type Reference, withdrawReference } from '../../client/index.ts';
import { referencesWords } from '../../wording/portal/references-words.ts';
import { Button } from '../design/button.tsx';
import { Confirmed } from '../design/confirmed.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { useInstallation } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** What its partner can do about a request: another letter or take it back while it is not answered, and forget whom it was for. */
export function ReferenceActions({
  place,
  reference: { id, company, state, contact, askedOn, answeredOn },
}: {
  readonly place: PartnerPlace;
  readonly reference: Reference;
}): ReactNode {
  const words = useWords(referencesWords);
  const { today } = useInstallation();
  const { isGoing, failure, send } = useSending();
  const [said, setSaid] = useState('');
  const isWaiting = state === 'asked' || state === 'awaiting';
  const isOpen = isWaiting || (state === 'expired' && answeredOn === undefined);
  if (!isOpen && !contact) return null;
  const path = { ...place, id };
  const doing = async (what: string, ask: (once: string) => Promise<unknown>): Promise<void> => {
    const isDone = await send([what, id], ask);
    setSaid(isDone && what === 'again' ? words.askedAgain : '');
    if (isDone) await answers.invalidateQueries({ queryKey: ['references', place.programme, place.partner] });
  };
  const again = () =>
    doing('again', (once) => answerOf(askReferenceAgain({ path, headers: { 'Idempotency-Key': once } })));
  return (
    <>
      <p role="status">{said}</p>
      <NotDone failure={failure} />
      <div className="buttons">
        {isOpen && contact && (state !== 'asked' || askedOn !== today) && (
          <Button kind="quiet" isDisabled={isGoing} onPress={() => void again()}>
            {words.askAgain} <span className="out-of-sight">{company}</span>
          </Button>
        )}
        {isOpen && (
          <Confirmed
            word={words.withdraw}
            about={company}
            what={words.withdrawWhat}
            isDisabled={isGoing}
            act={() => doing('withdraw', () => answerOf(withdrawReference({ path })))}
          />
        )}
        {contact && !isWaiting && (
          <Confirmed
            word={words.forget}
            about={company}
            what={words.forgetWhat}
            isDisabled={isGoing}
            act={() => doing('forget', () => answerOf(forgetReferenceContact({ path })))}
          />
        )}
      </div>
    </>
  );
}
