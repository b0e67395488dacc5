import type { Migration } from './migration.ts';

/** A payment that was recorded wrongly is taken back; and the day on which a proof page was opened is one of the calendar. */
export const paymentsAndProofPages: Migration = {
  number: 31,
  name: 'payments taken back, days of proof pages',
  sql: `
      alter table payments
        -- What it wrote as it made the renewal bind. Of payments from before this step nobody knows: they stand.
        add column wrote jsonb,
        add column withdrawn_at timestamptz,
        add column withdrawn_on date,
        add column withdrawn_by_kind text check (withdrawn_by_kind in ('user', 'key')),
        add column withdrawn_by uuid,
        add column withdrawal_reason text,
        add check ((withdrawn_at is null) = (withdrawn_on is null)),
        add check ((withdrawn_at is null) = (withdrawn_by is null)),
        add check ((withdrawn_at is null) = (withdrawn_by_kind is null)),
        add check ((withdrawn_at is null) = (withdrawal_reason is null));
      grant update (withdrawal_reason) on payments to assay_partner;

      -- The business day: a demo stands on another one than its clock. Null in rows from before: there it is the day of opened_at.
      alter table proof_pages add column opened_on date;
  `,
};
