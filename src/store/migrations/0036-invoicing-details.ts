import type { Migration } from './migration.ts';
import { known, partnerTable } from './partner-table.ts';

/** To whom invoices of a partner are sent, one statement for each country; an invoice keeps what stood here when it was issued. */
export const invoicingDetails: Migration = {
  number: 36,
  name: 'invoicing details',
  sql: `
      ${partnerTable(
        'invoicing_details',
        `country text not null,
         -- The legal name, where it is another than that of the company.
         name text,
         -- What stands above the city, line by line.
         address jsonb not null,
         postal_code text,
         city text not null,
         vat_number text,
         ${known},
         foreign key (partner_id) references partners (partner_id)`,
      )}
      create unique index invoicing_details_known on invoicing_details (partner_id, country)
        where known_to = '9999-12-31T23:59:59.999Z';
  `,
};
