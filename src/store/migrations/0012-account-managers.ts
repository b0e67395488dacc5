import type { Migration } from './migration.ts';
import { known, partnerTable } from './partner-table.ts';

/** Who at the vendor looks after a partner, from which day on. */
export const accountManagers: Migration = {
  number: 12,
  name: 'account-managers',
  sql: `
      ${partnerTable(
        'account_managers',
        `-- A user; null where nobody looks after the partner from that day on. No foreign key: users are kept in one place
         -- only, the rows of partners may be spread over machines.
         user_id uuid,
         -- Until the next row begins, so that there is one at a time.
         valid_from date not null,
         ${known},
         foreign key (partner_id) references partners (partner_id)`,
      )}
      -- A partner reads who looks after it. The programme decides it.
      revoke insert, update on account_managers from assay_partner;
      create unique index account_managers_known on account_managers (partner_id, valid_from)
        where known_to = '9999-12-31T23:59:59.999Z';
  `,
};
