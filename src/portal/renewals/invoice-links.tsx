import type { ReactNode } from 'react';
import type { RenewalAsked } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { paymentWords } from '../../wording/portal/payment-words.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';

type Invoice = RenewalAsked['invoices'][number];

/** The invoices and credit notes of a renewal, each as a document in the reader's language: to be paid, paid or credited. */
export function InvoiceLinks({
  place: { programme, partner },
  renewal: { invoices, payments },
}: {
  readonly place: PartnerPlace;
  readonly renewal: Pick<RenewalAsked, 'invoices' | 'payments'>;
}): ReactNode {
  const words = useWords(renewalWords);
  const payment = useWords(paymentWords);
  const { language } = useReading();
  const inWords = (day: string) => dayInWords(dayOf(day), language);
  const paid = payments.find(({ withdrawn }) => withdrawn === undefined);
  // One is open at most, and what was paid was paid for that.
  const becameOf = ({ number, dueOn }: Invoice): string | undefined => {
    if (dueOn === undefined) return undefined;
    if (invoices.some(({ credits }) => credits === number)) return payment.credited;
    return paid ? payment.paidOn(inWords(paid.on)) : words.due(inWords(dueOn));
  };
  const address = (number: number) =>
    `/api/v1/programmes/${encodeURIComponent(programme)}/partners/${encodeURIComponent(partner)}/membership/invoices/${number}?language=${language}`;
  return (
    <ul className="sentences">
      {invoices.map((invoice) => {
        const { kind, number, credits, gross } = invoice;
        const note = becameOf(invoice);
        return (
          <li key={number}>
            <a href={address(number)}>
              {kind === 'invoice'
                ? words.invoice(String(number))
                : words.creditNote(String(number), String(credits ?? ''))}
            </a>{' '}
            {gross.text}
            {note !== undefined && <span className="note"> {note}</span>}
          </li>
        );
      })}
    </ul>
  );
}
