import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

/** The credentials that were in doubt, why, and what became of it. */
export const credentialDisputes: Migration = {
  number: 25,
  name: 'credential disputes',
  sql: `
      ${partnerTable(
        'credential_disputes',
        `person_id uuid not null,
         -- The statement that says that it is disputed.
         credential_id uuid not null,
         item text not null,
         -- Why; null once it was erased.
         reason text,
         disputed_at timestamptz not null,
         disputed_on date not null,
         disputed_by_kind text not null check (disputed_by_kind in ('user', 'key')),
         disputed_by uuid not null,
         outcome text check (outcome in ('upheld', 'revoked')),
         -- The first day on which it counts no more.
         revoked_on date,
         settlement text,
         settled_on date,
         check ((outcome is null) = (settled_on is null)),
         check ((outcome is not distinct from 'revoked') = (revoked_on is not null)),
         foreign key (partner_id, person_id) references people (partner_id, id),
         foreign key (partner_id, credential_id) references credentials (partner_id, id)`,
      )}
      create index disputes_of_person on credential_disputes (partner_id, person_id);
      -- The office disputes and settles; an erasure at the partner takes out what was written.
      revoke insert, update on credential_disputes from assay_partner;
      grant update (reason, settlement) on credential_disputes to assay_partner;
  `,
};
