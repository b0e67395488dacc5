import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

/** The renewals that partners asked for, what was invoiced for them, and what was paid. */
export const renewals: Migration = {
  number: 17,
  name: 'renewals',
  sql: `
      ${partnerTable(
        'renewals',
        `-- The renewal day of the awards that are renewed together, and the days on which that can be done.
         anniversary date not null,
         opens date not null,
         closes date not null,
         -- For each award: kept, kept at a lower level, or let go.
         choices jsonb not null,
         -- The id of the agreement in the rules that was agreed to.
         agreement text,
         submitted_at timestamptz not null,
         submitted_on date not null,
         submitted_by_kind text not null check (submitted_by_kind in ('user', 'key')),
         submitted_by uuid not null,
         taken_back_at timestamptz,
         -- Since when the awards say so.
         bound_at timestamptz,
         bound_on date,
         check ((bound_at is null) = (bound_on is null)),
         check (bound_at is null or taken_back_at is null),
         foreign key (partner_id) references partners (partner_id)`,
      )}
      create unique index renewals_once on renewals (partner_id, anniversary) where taken_back_at is null;
      create index renewals_by_closing on renewals (programme_id, closes, id);
      ${partnerTable(
        'invoices',
        `renewal_id uuid not null,
         kind text not null check (kind in ('invoice', 'credit-note')),
         -- One after the other within the programme, without a gap.
         number integer not null check (number > 0),
         -- The invoice that a credit note takes back.
         credits uuid,
         issued_on date not null,
         due_on date,
         -- Everything as it was on that day: an invoice is followed by a credit note and never changed.
         bill_to jsonb not null,
         pay_to jsonb,
         lines jsonb not null,
         currency text not null,
         net bigint not null,
         tax jsonb,
         gross bigint not null,
         unique (partner_id, number),
         check ((kind = 'credit-note') = (credits is not null)),
         foreign key (partner_id, renewal_id) references renewals (partner_id, id),
         foreign key (partner_id, credits) references invoices (partner_id, id)`,
      )}
      create index invoices_by_renewal on invoices (partner_id, renewal_id);
      ${partnerTable(
        'payments',
        `invoice_id uuid not null,
         method text not null check (method in ('bank-transfer')),
         amount bigint not null check (amount > 0),
         paid_on date not null,
         -- What stood on the transfer.
         reference text,
         recorded_at timestamptz not null,
         recorded_by_kind text not null check (recorded_by_kind in ('user', 'key')),
         recorded_by uuid not null,
         foreign key (partner_id, invoice_id) references invoices (partner_id, id)`,
      )}
      create index payments_by_invoice on payments (partner_id, invoice_id);
      -- What is asked for, invoiced and paid stands as it is: a partner's own role reads it, and only an erasure at the partner
      -- touches a word that somebody wrote.
      revoke insert, update on renewals, invoices, payments from assay_partner;
      grant update (reference) on payments to assay_partner;

      alter table programme_settings add column last_invoice integer not null default 0;
  `,
};
