import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

/** What the office decides about a renewal that is not paid; and what a partner must hear of its renewals. */
export const unpaidRenewals: Migration = {
  number: 27,
  name: 'unpaid renewals',
  sql: `
      ${partnerTable(
        'renewal_decisions',
        `renewal_id uuid not null,
         decision text not null check (decision in ('end', 'more-time')),
         -- The last day on which its awards are held, or by which it is to be paid.
         until date not null,
         -- Each award that was ended: its last day, the statement that says so, and whether it was recorded before.
         ended jsonb not null,
         decided_at timestamptz not null,
         decided_on date not null,
         decided_by_kind text not null check (decided_by_kind in ('user', 'key')),
         decided_by uuid not null,
         reason text not null,
         withdrawn_at timestamptz,
         withdrawn_on date,
         withdrawn_by_kind text check (withdrawn_by_kind in ('user', 'key')),
         withdrawn_by uuid,
         withdrawal_reason text,
         check ((withdrawn_at is null) = (withdrawn_on is null)),
         check ((withdrawn_at is null) = (withdrawn_by is null)),
         check ((withdrawn_at is null) = (withdrawn_by_kind is null)),
         check ((withdrawn_at is null) = (withdrawal_reason is null)),
         foreign key (partner_id, renewal_id) references renewals (partner_id, id)`,
      )}
      create index renewal_decisions_of_renewal on renewal_decisions (partner_id, renewal_id);
      -- The office decides; only an erasure at the partner touches a word that somebody wrote.
      revoke insert, update on renewal_decisions from assay_partner;
      grant update (reason, withdrawal_reason) on renewal_decisions to assay_partner;

      alter table renewals
        -- By when it is to be paid, where that is later than the last day of its window.
        add column pay_until date,
        -- Since when it is over, as it was not paid.
        add column ended_at timestamptz,
        add column ended_on date,
        add check ((ended_at is null) = (ended_on is null)),
        add check (ended_at is null or (bound_at is null and taken_back_at is null));
      -- What ended may be asked for again where the office has let its awards be held again.
      drop index renewals_once;
      create unique index renewals_once on renewals (partner_id, anniversary) where taken_back_at is null and ended_at is null;
      drop index renewals_that_wait;
      create index renewals_that_wait on renewals (programme_id, (coalesce(pay_until, closes)), id)
        where bound_on is null and taken_back_at is null and ended_on is null;

      alter table notices drop constraint notices_cause_check;
      alter table notices add constraint notices_cause_check check (cause in (
        'link-ended', 'person-left', 'renewal-open', 'at-risk', 'demotion-pending', 'credential-expiring',
        'audit-scheduled', 'audit-to-cure', 'audit-passed', 'audit-not-passed',
        'renewal-invoiced', 'renewal-more-time', 'renewal-bound', 'renewal-ended'));
  `,
};
