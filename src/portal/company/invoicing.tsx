import type { ReactNode } from 'react';
import { withdrawInvoicing } from '../../client/index.ts';
import { billToInWords } from '../../wording/bill-to-in-words.ts';
import { countryInWords } from '../../wording/country-in-words.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { invoicingWords } from '../../wording/portal/invoicing-words.ts';
import { AddressLines } from '../design/address-lines.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import type { InvoicingListed } from './asking.ts';
import { ChangeStated } from './change-stated.tsx';
import { InvoicingForm } from './invoicing-form.tsx';

/** To whom the invoices of a partner go, country by country; whoever may changes it here. */
export function Invoicing({
  place,
  company,
  invoicing,
  mayChange,
}: {
  readonly place: PartnerPlace;
  /** What the partner is called. */
  readonly company: string;
  readonly invoicing: readonly InvoicingListed[];
  readonly mayChange: boolean;
}): ReactNode {
  const words = useWords(invoicingWords);
  const stated = useWords(companyWords);
  const { language } = useReading();
  const linesOf = ({ statement: { name = company, ...address } }: InvoicingListed) =>
    billToInWords({ name, ...address }, language);
  const columns: readonly Column<InvoicingListed>[] = [
    { id: 'country', title: words.in, of: ({ statement: { country } }) => countryInWords(country, language) },
    {
      id: 'to',
      title: words.to,
      of: (one) => <AddressLines lines={linesOf(one)} />,
    },
    { id: 'vat-number', title: words.vatNumber, of: ({ statement: { vatNumber } }) => vatNumber ?? words.notGiven },
    ...(mayChange
      ? [
          {
            id: 'change',
            title: stated.change,
            of: (one: InvoicingListed) => (
              <ChangeStated
                place={place}
                id={one.id}
                name={countryInWords(one.statement.country, language)}
                ifWithdrawn={words.ifWithdrawn}
                withdraw={(headers) => withdrawInvoicing({ path: { ...place, id: one.id }, headers })}
              >
                <InvoicingForm place={place} company={company} country={one.statement.country} corrects={one} />
              </ChangeStated>
            ),
          },
        ]
      : []),
  ];
  if (invoicing.length === 0) return <Empty>{words.nothing}</Empty>;
  return <Table caption={words.title} columns={columns} rows={invoicing} idOf={({ id }) => id} />;
}
