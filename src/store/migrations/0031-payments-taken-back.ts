import type { Migration } from './migration.ts';

/** A payment that was recorded wrongly is taken back, as long as nothing else hangs on it. */
export const paymentsTakenBack: Migration = {
  number: 31,
  name: 'payments taken back',
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
  `,
};
