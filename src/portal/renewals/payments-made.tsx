import '../design/sentences.css';
import type { FormEvent, ReactNode } from 'react';
import { type RenewalAsked, withdrawPayment } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { paymentWords } from '../../wording/portal/payment-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { changeHeaders } from '../membership/use-writing.ts';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { onceKey } from '../server/once-key.ts';
import { answerOf } from '../server/refused.ts';
import { useVisitor } from '../session/session.ts';
import { mayRecordPayment } from '../session/what-one-may.ts';
import type { PartnerPlace } from '../standing/asking.ts';

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
          {isUndoable && mayRecordPayment(visitor, place) && <TakeBack place={place} id={id} payment={payment} />}
        </li>
      ))}
    </ul>
  );
}

function TakeBack({
  place,
  id,
  payment,
}: {
  readonly place: PartnerPlace;
  /** Of the renewal. */
  readonly id: string;
  readonly payment: string;
}): ReactNode {
  const words = useWords(paymentWords);
  const office = useWords(officeWords);
  const { isGoing, error, send } = useSending();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = valuesOf(event.currentTarget)('reason');
    const headers = changeHeaders({ once: onceKey() });
    const path = { ...place, id, payment };
    void send(() => answerOf(withdrawPayment({ path, body: { reason }, headers })));
  };
  return (
    <details>
      <summary>{words.takeBack}</summary>
      <form className="form" onSubmit={submit} aria-label={words.takeBack}>
        <p>{words.what}</p>
        <WrittenText label={office.reason} hint={office.reasonHint} name="reason" maxLength={2000} required />
        <RefusedInWords error={error} />
        <Button type="submit" isDisabled={isGoing}>
          {isGoing ? office.sending : words.takeBack}
        </Button>
      </form>
    </details>
  );
}
