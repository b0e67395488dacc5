import '../standing/awards.css';
import { type ReactNode, useState } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { evidenceDisputeWords } from '../../wording/portal/evidence-dispute-words.ts';
import { evidenceWords } from '../../wording/portal/evidence-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { DisputeForm } from '../disputes/dispute-form.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { type EvidenceStated, evidenceInDoubt } from './asking.ts';

/** One piece of evidence: what it is, when it happened and until when it counts; the office disputes it here. */
export function EvidenceLine({
  place,
  evidence: { id, statement },
  name,
  competency,
  today,
  mayDispute,
}: {
  readonly place: PartnerPlace;
  readonly evidence: EvidenceStated;
  /** What people call its kind. */
  readonly name: string;
  /** The competency that it was made for, where it serves no other. */
  readonly competency: string | undefined;
  readonly today: string;
  readonly mayDispute: boolean;
}): ReactNode {
  const words = useWords(evidenceWords);
  const disputes = useWords(evidenceDisputeWords);
  const { language } = useReading();
  const [isDisputing, setDisputing] = useState(false);
  const [said, setSaid] = useState('');
  const { on, validThrough, outcome, state = 'confirmed', details = {} } = statement;
  const told = (day: string) => dayInWords(dayOf(day), language);
  const close = (done?: string) => {
    setDisputing(false);
    setSaid(done ?? '');
  };
  return (
    <>
      <div>
        <div className="line">
          <strong>{name}</strong>
          {validThrough !== undefined && validThrough < today && <StateMark state="lapsed" />}
          {state !== 'confirmed' && <StateMark state="undetermined" word={words.states[state]} />}
          {mayDispute && !isDisputing && state !== 'disputed' && (
            <Button kind="quiet" onPress={() => setDisputing(true)}>
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
            ...(typeof details['customer'] === 'string' ? [words.customer(details['customer'])] : []),
          ].join(' · ')}
        </p>
        <p role="status">{said}</p>
      </div>
      {isDisputing && <DisputeForm about={evidenceInDoubt(place, id)} etag={undefined} close={close} />}
    </>
  );
}
