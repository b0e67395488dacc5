import type { Migration } from './migration.ts';
import { known, partnerTable } from './partner-table.ts';

/** Whom one asks at a partner, and who stands in for them; and who of its administrators may renew. */
export const contacts: Migration = {
  number: 23,
  name: 'contacts',
  sql: `
      ${partnerTable(
        'partner_contacts',
        `purpose text not null check (purpose in ('programme', 'renewal', 'billing', 'learning')),
         part text not null check (part in ('contact', 'deputy')),
         -- A user who works for the partner. No foreign key: users are kept in one place only, the rows of partners may be
         -- spread over machines.
         user_id uuid not null,
         -- A contact goes on until the next one begins or its own last day is over.
         valid_from date not null,
         valid_to date,
         ${known},
         check (valid_from <= valid_to),
         foreign key (partner_id) references partners (partner_id)`,
      )}
      -- One contact for a purpose at a time; deputies there may be many.
      create unique index partner_contacts_known on partner_contacts (partner_id, purpose, valid_from)
        where part = 'contact' and known_to = '9999-12-31T23:59:59.999Z';

      alter table programme_settings
        add column renewing text not null default 'every-administrator'
        check (renewing in ('every-administrator', 'renewal-contact'));
  `,
};
