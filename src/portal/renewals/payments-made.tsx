import '../design/sentences.css';
import type { ReactNode } from 'react';
import { type RenewalAsked, withdrawPayment } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { paymentWords } from '../../wording/portal/payment-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useVisitor } from '../session/session.ts';
import { mayRecordPayment } from '../session/what-one-may.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { TakeBack } from './take-back.tsx';

/** What was paid for a renewal; what was recorded wrongly is taken back here, as long as nothing else hangs on it. */
export function PaymentsMade({
  place,
  renewal: { id, payments },
}: {
  readonly place: PartnerPlace;
  readonly renewal: Pick<RenewalAsked, 'id' | 'payments'>;
}): ReactNode {
  const words = useWords(paymentWords);
  const { language } = useReading();
  const visitor = useVisitor();
  const inWords = (day: string) => dayInWords(dayOf(day), language);
  return (
    <ul className="sentences">
      {payments.map(({ id: payment, amount, on, reference, withdrawn, isUndoable }) => (
        <li key={payment}>
          {withdrawn ? <s>{words.came(amount.text, inWords(on))}</s> : words.came(amount.text, inWords(on))}
          {reference !== undefined && <span className="note"> {words.reference(reference)}</span>}
          {withdrawn && <p>{words.withdrawn(inWords(withdrawn.on), withdrawn.reason)}</p>}
          {isUndoable && mayRecordPayment(visitor, place) && (
            <TakeBack
              name={words.takeBack}
              what={words.what}
              ask={(body, headers) => answerOf(withdrawPayment({ path: { ...place, id, payment }, body, headers }))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
