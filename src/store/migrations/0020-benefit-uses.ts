import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

/** What partners used of their benefits. What they are entitled to follows from their awards, and rests nowhere. */
export const benefitUses: Migration = {
  number: 20,
  name: 'benefit uses',
  sql: `
      ${partnerTable(
        'benefit_uses',
        `benefit text not null,
         amount integer not null check (amount > 0),
         used_on date not null,
         -- What for, in the words of whoever recorded it.
         purpose text,
         recorded_by_kind text not null check (recorded_by_kind in ('user', 'key')),
         recorded_by uuid not null,
         recorded_at timestamptz not null,
         -- The use whose place it took, where one was corrected.
         corrects uuid,
         withdrawn_at timestamptz,
         foreign key (partner_id, corrects) references benefit_uses (partner_id, id),
         foreign key (partner_id) references partners (partner_id)`,
      )}
      -- A use is withdrawn and never changed; only an erasure touches a word that somebody wrote.
      revoke update on benefit_uses from assay_partner;
      grant update (withdrawn_at, purpose) on benefit_uses to assay_partner;
      create index benefit_uses_that_stand on benefit_uses (partner_id, benefit, used_on) where withdrawn_at is null;
  `,
};
