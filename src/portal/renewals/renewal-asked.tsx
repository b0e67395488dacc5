import { type ReactNode, useState } from 'react';
import { type RenewalAsked as Asked, type Renewals, takeBackRenewal } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { invoicingWords } from '../../wording/portal/invoicing-words.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Confirmed } from '../design/confirmed.tsx';
import { Facts } from '../design/facts.tsx';
import { NotDone } from '../design/not-done.tsx';
import { mayDecide } from '../office/roles.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { useVisitor } from '../session/session.ts';
import { mayRecordPayment, mayRenew } from '../session/what-one-may.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { InvoiceLinks } from './invoice-links.tsx';
import { isRenewer } from './is-renewer.ts';
import { PaymentForm } from './payment-form.tsx';
import { PaymentsMade } from './payments-made.tsx';
import { RenewalDecisions } from './renewal-decisions.tsx';
import { RenewalStateMark } from './renewal-state-mark.tsx';
import { UnpaidForm } from './unpaid-form.tsx';
import { WhatWasChosen } from './what-was-chosen.tsx';

/** A renewal that was asked for: what was chosen, what is invoiced and paid, and what can still be done about it. */
export function RenewalAsked({
  place,
  renewal,
  payTo,
  renewers,
}: {
  readonly place: PartnerPlace;
  readonly renewal: Asked;
  readonly payTo: Renewals['payTo'];
  readonly renewers: Renewals['renewers'];
}): ReactNode {
  const words = useWords(renewalWords);
  const invoicing = useWords(invoicingWords);
  const { language } = useReading();
  const { isGoing, failure, send } = useSending();
  const visitor = useVisitor();
  const [said, setSaid] = useState('');
  const { id, state, invoices, payments, owed, undoableUntil } = renewal;
  const isWaiting = state === 'submitted' || state === 'overdue';
  const inWords = (day: string) => dayInWords(dayOf(day), language);
  // What was credited is not to be paid any more.
  const invoice = invoices.findLast(({ kind }) => kind === 'invoice');
  const takeBack = async (): Promise<void> => {
    if (!(await send(['take-back', id], () => answerOf(takeBackRenewal({ path: { ...place, id } }))))) return;
    setSaid(words.takenBackSaid);
    await answers.invalidateQueries();
  };
  return (
    <article
      className="sheet section"
      aria-label={words.askedFor(inWords(renewal.anniversary), inWords(renewal.submittedOn))}
    >
      <p className="levels">
        <strong>{words.askedFor(inWords(renewal.anniversary), inWords(renewal.submittedOn))}</strong>
        <RenewalStateMark state={state} />
      </p>
      {/* What was ended renews nothing: what became of each award stands with the decision. */}
      {state !== 'ended' && <WhatWasChosen renewal={renewal} />}
      <p role="status">{said}</p>
      <NotDone failure={failure} />
      {(invoices.length > 0 || payments.length > 0) && (
        <Facts
          facts={[
            ...(isWaiting && owed
              ? [{ name: words.owed, value: `${owed.text}, ${words.due(inWords(renewal.payUntil))}`, isStrong: true }]
              : []),
            ...(invoice
              ? [
                  {
                    name: invoicing.goesTo,
                    value: (
                      <>
                        {invoice.billTo.lines.join(', ')}
                        {invoice.billTo.vatNumber !== undefined && (
                          <p className="note">{invoicing.vatNumberIs(invoice.billTo.vatNumber)}</p>
                        )}
                        {invoice.billTo.reference !== undefined && (
                          <p className="note">{invoicing.referenceIs(invoice.billTo.reference)}</p>
                        )}
                      </>
                    ),
                  },
                ]
              : []),
            { name: words.invoices, value: <InvoiceLinks place={place} renewal={renewal} /> },
            ...(payments.length > 0
              ? [
                  {
                    name: words.payments,
                    value: <PaymentsMade place={place} renewal={renewal} />,
                  },
                ]
              : []),
            ...(isWaiting && payTo && invoice
              ? [
                  {
                    name: words.payTo,
                    value: (
                      <>
                        {payTo.name}, {payTo.account}
                        <p className="note">{words.purpose(String(invoice.number))}</p>
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {isWaiting && mayRecordPayment(visitor, place) && owed && (
        <PaymentForm place={place} id={id} owed={owed} from={renewal.submittedOn} />
      )}
      {isWaiting && mayDecide(visitor, place.programme) && <UnpaidForm place={place} renewal={renewal} />}
      <RenewalDecisions place={place} renewal={renewal} />
      {(isWaiting || undoableUntil !== undefined) && mayRenew(visitor, place) && isRenewer(visitor, renewers) && (
        <Confirmed
          word={words.takeBack}
          what={undoableUntil === undefined ? words.takeBackWhat : words.takeBackFree(inWords(undoableUntil))}
          isDisabled={isGoing}
          act={takeBack}
        />
      )}
    </article>
  );
}
