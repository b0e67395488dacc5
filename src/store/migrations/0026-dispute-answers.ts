import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

/**
 * What the holder of a credential says to a dispute about it, and disputes that holders begin themselves; and what is to be
 * heard of audits.
 */
export const disputeAnswers: Migration = {
  number: 26,
  name: 'dispute answers',
  sql: `
      -- What its holder says is wrong with it; null where the office disputes it.
      alter table credential_disputes add column objection text check (objection in ('not-mine', 'wrong'));
      ${partnerTable(
        'dispute_answers',
        `dispute_id uuid not null,
         -- What the holder says; null once it was erased.
         answer text,
         answered_at timestamptz not null,
         answered_on date not null,
         foreign key (partner_id, dispute_id) references credential_disputes (partner_id, id)`,
      )}
      create index answers_of_dispute on dispute_answers (partner_id, dispute_id);
      -- The holder answers and disputes by its own wallet; an erasure at the partner takes out what was written.
      revoke insert, update on dispute_answers from assay_partner;
      grant update (answer) on dispute_answers to assay_partner;
      grant insert on credential_disputes, dispute_answers to assay_link;
      alter table notices drop constraint notices_cause_check;
      alter table notices add check (cause in ('link-ended', 'person-left', 'renewal-open', 'at-risk', 'demotion-pending',
        'credential-expiring', 'audit-scheduled', 'audit-to-cure', 'audit-passed', 'audit-not-passed'));
  `,
};
