import '../design/sentences.css';
import type { ReactNode } from 'react';
import { type RenewalAsked, withdrawRenewalDecision } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { unpaidWords } from '../../wording/portal/unpaid-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { mayDecide } from '../office/roles.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useVisitor } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { TakeBack } from './take-back.tsx';

/** What the office decided about a renewal that was not paid; the newest is taken back here, as long as that can be done. */
export function RenewalDecisions({
  place,
  renewal: { id, decisions },
}: {
  readonly place: PartnerPlace;
  readonly renewal: Pick<RenewalAsked, 'id' | 'decisions'>;
}): ReactNode {
  const words = useWords(unpaidWords);
  const { language } = useReading();
  const visitor = useVisitor();
  if (decisions.length === 0) return null;
  const inWords = (day: string) => dayInWords(dayOf(day), language);
  const open = decisions.find(({ undoableUntil }) => undoableUntil !== undefined);
  return (
    <>
      <h3>{words.decided}</h3>
      <ul className="sentences">
        {decisions.map(({ id: one, decision, until, decidedOn, reason, withdrawn }) => (
          <li key={one}>
            {words.made[decision](inWords(decidedOn), inWords(until))}
            <span className="note"> {words.reason(reason)}</span>
            {withdrawn && <p>{words.withdrawn(inWords(withdrawn.on), withdrawn.reason)}</p>}
          </li>
        ))}
      </ul>
      {open && mayDecide(visitor, place.programme) && (
        <TakeBack
          name={words.takeBack}
          what={words.takeBackUntil[open.decision](inWords(open.undoableUntil ?? open.until))}
          ask={(body, headers) =>
            answerOf(withdrawRenewalDecision({ path: { ...place, id, decision: open.id }, body, headers }))
          }
        />
      )}
    </>
  );
}
