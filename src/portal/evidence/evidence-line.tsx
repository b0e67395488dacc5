import '../standing/awards.css';
import { type ReactNode, useState } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { evidenceDisputeWords } from '../../wording/portal/evidence-dispute-words.ts';
import { evidenceWords } from '../../wording/portal/evidence-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { DisputeForm } from '../disputes/dispute-form.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { type EvidenceStated, evidenceInDoubt } from './asking.ts';
import { VerifyEvidence } from './verify-evidence.tsx';

/** One piece of evidence: what it is, when it happened and until when it counts; the office verifies or disputes it here. */
export function EvidenceLine({
  place,
  evidence: { id, statement },
  name,
  competency,
  today,
  mayDispute,
  mayVerify,
  tell,
}: {
  readonly place: PartnerPlace;
  readonly evidence: EvidenceStated;
  /** What people call its kind. */
  readonly name: string;
  /** The competency that it was made for, where it serves no other. */
  readonly competency: string | undefined;
  readonly today: string;
  readonly mayDispute: boolean;
  readonly mayVerify: boolean;
  /** Says what was done, where it stands on: what is corrected is another statement. */
  readonly tell: (said: string) => void;
}): ReactNode {
  const words = useWords(evidenceWords);
  const disputes = useWords(evidenceDisputeWords);
  const { language } = useReading();
  const person = useWords(personWords);
  const [doing, setDoing] = useState<'dispute' | 'verify'>();
  const { on, validThrough, outcome, state = 'confirmed', verification = 'verified', details = {} } = statement;
  const told = (day: string) => dayInWords(dayOf(day), language);
  const named = words.named(name, told(on));
  const close = (done?: string) => {
    setDoing(undefined);
    tell(done ?? '');
  };
  return (
    <>
      <div>
        <div className="line">
          <strong>{name}</strong>
          {validThrough !== undefined && validThrough < today && <StateMark state="lapsed" />}
          {state !== 'confirmed' && <StateMark state="undetermined" word={words.states[state]} />}
          {mayVerify && !doing && verification !== 'verified' && state !== 'disputed' && (
            <Button kind="quiet" onPress={() => setDoing('verify')}>
              {words.verify(named)}
            </Button>
          )}
          {mayDispute && !doing && state !== 'disputed' && (
            <Button kind="quiet" onPress={() => setDoing('dispute')}>
              {disputes.dispute}{' '}
              <span className="out-of-sight">
                {name} {told(on)}
              </span>
            </Button>
          )}
        </div>
        <p className="note">
          {[
            words.on(told(on)),
            validThrough === undefined ? words.noEnd : words.until(told(validThrough)),
            ...(competency === undefined ? [] : [words.onlyFor(competency)]),
            ...(outcome === undefined ? [] : [words.outcome(words.outcomes[outcome] ?? outcome)]),
            ...(verification === 'verified' ? [] : [person.verifications[verification] ?? verification]),
            ...(typeof details['customer'] === 'string' ? [words.customer(details['customer'])] : []),
          ].join(' · ')}
        </p>
      </div>
      {doing === 'verify' && <VerifyEvidence place={place} evidence={{ id, statement }} name={named} close={close} />}
      {doing === 'dispute' && <DisputeForm about={evidenceInDoubt(place, id)} etag={undefined} close={close} />}
    </>
  );
}
