import type { ReactNode } from 'react';
import type { RenewalAsked } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';

/** The invoices and credit notes of a renewal, each as a document in the reader's language. */
export function InvoiceLinks({
  place: { programme, partner },
  invoices,
}: {
  readonly place: PartnerPlace;
  readonly invoices: RenewalAsked['invoices'];
}): ReactNode {
  const words = useWords(renewalWords);
  const { language } = useReading();
  const address = (number: number) =>
    `/api/v1/programmes/${encodeURIComponent(programme)}/partners/${encodeURIComponent(partner)}/membership/invoices/${number}?language=${language}`;
  return (
    <ul className="sentences">
      {invoices.map(({ kind, number, credits, gross, dueOn }) => (
        <li key={number}>
          <a href={address(number)}>
            {kind === 'invoice'
              ? words.invoice(String(number))
              : words.creditNote(String(number), String(credits ?? ''))}
          </a>{' '}
          {gross.text}
          {dueOn !== undefined && <span className="note"> {words.due(dayInWords(dayOf(dueOn), language))}</span>}
        </li>
      ))}
    </ul>
  );
}
