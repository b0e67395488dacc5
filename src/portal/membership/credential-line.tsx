import '../standing/awards.css';
import { type ReactNode, useState } from 'react';
import { withdrawCredential } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { disputeWords } from '../../wording/portal/dispute-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { DisputeForm } from '../disputes/dispute-form.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from './asking.ts';
import { CorrectCredentialForm } from './correct-credential-form.tsx';
import type { CredentialShown, CredentialStated } from './credentials-shown.ts';
import { credentialInDoubt } from './dispute-asking.ts';
import { WithdrawForm } from './withdraw-form.tsx';

/** One credential: what it is, when it was earned, until when it is valid and how it is proved. */
export function CredentialLine(line: {
  readonly place: PartnerPlace;
  readonly person: string;
  readonly etag: string | undefined;
  readonly stated: CredentialStated;
  readonly shown: CredentialShown;
  readonly today: string;
  readonly mayChange: boolean;
  readonly mayDispute: boolean;
  readonly say: (what: string) => void;
}): ReactNode {
  const { today, mayChange, mayDispute, say, ...about } = line;
  const { place, person, stated } = about;
  const { item, title, earned, until, verification, state } = about.shown;
  const words = useWords(personWords);
  const disputes = useWords(disputeWords);
  const { language } = useReading();
  const [doing, setDoing] = useState<'correct' | 'withdraw' | 'dispute'>();
  const told = (day: string) => dayInWords(dayOf(day), language);
  const close = (done?: string) => {
    setDoing(undefined);
    if (done !== undefined) say(done);
  };
  return (
    <>
      <div className="line">
        <strong>
          <code>{item}</code> {title}
        </strong>
        {until !== undefined && until < today && <StateMark state="lapsed" />}
        {verification === 'claimed' && (
          <StateMark state="pending" word={words.verifications['claimed'] ?? verification} />
        )}
        {state !== 'confirmed' && <StateMark state="pending" word={words.states[state] ?? state} />}
        {mayChange && doing === undefined && (
          <span className="buttons">
            <Button kind="quiet" onPress={() => setDoing('correct')}>
              {words.correct} <span className="out-of-sight">{item}</span>
            </Button>
            <Button kind="quiet" onPress={() => setDoing('withdraw')}>
              {words.withdraw} <span className="out-of-sight">{item}</span>
            </Button>
            {mayDispute && state !== 'disputed' && (
              <Button kind="quiet" onPress={() => setDoing('dispute')}>
                {disputes.dispute} <span className="out-of-sight">{item}</span>
              </Button>
            )}
          </span>
        )}
      </div>
      <p className="note">
        {[
          earned === undefined ? words.longAgo : words.earned(told(earned)),
          until === undefined ? words.noEnd : words.until(told(until)),
          ...(verification === 'claimed' ? [] : [words.verifications[verification] ?? verification]),
        ].join(' · ')}
      </p>
      {doing === 'correct' && <CorrectCredentialForm {...about} close={close} />}
      {doing === 'dispute' && (
        <DisputeForm about={credentialInDoubt(place, person, stated.id)} etag={about.etag} close={close} />
      )}
      {doing === 'withdraw' && (
        <WithdrawForm
          {...about}
          id={stated.id}
          what={words.withdrawWhat}
          done={words.withdrawn}
          withdraw={(headers) => answerOf(withdrawCredential({ path: { ...place, person, id: stated.id }, headers }))}
          close={close}
        />
      )}
    </>
  );
}
