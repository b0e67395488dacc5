import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

/** The audits that partners applied for, what was found in them, and what became of each finding. */
export const partnerAudits: Migration = {
  number: 21,
  name: 'partner audits',
  sql: `
      ${partnerTable(
        'partner_audits',
        `kind text not null,
         competency text not null,
         level text not null,
         applied_by_kind text not null check (applied_by_kind in ('user', 'key')),
         applied_by uuid not null,
         applied_at timestamptz not null,
         applied_on date not null,
         scheduled_for date,
         -- The firm whose people come.
         auditor text,
         held_on date,
         -- The text of the requirement that it was judged by; null where none was in force.
         version text,
         -- The last day for a cure, as the rules had it when the audit was recorded: what was promised stays.
         cure_by date,
         -- The statement that the pass wrote.
         evidence_id uuid,
         withdrawn_at timestamptz,
         check ((scheduled_for is null) = (auditor is null)),
         check (held_on is null or auditor is not null),
         check (held_on is not null or (version is null and cure_by is null)),
         check (withdrawn_at is null or held_on is null),
         foreign key (partner_id, evidence_id) references evidence (partner_id, id),
         foreign key (partner_id) references partners (partner_id)`,
      )}
      ${partnerTable(
        'partner_audit_findings',
        `audit_id uuid not null,
         -- In which order they were written down.
         place integer not null,
         control text not null,
         finding text not null,
         to_do text not null,
         claimed_on date,
         -- What the partner did, in its words.
         cure text,
         accepted_on date,
         rejected_on date,
         -- Why a cure was not accepted, the last time.
         rejection text,
         -- The result that it belongs to was taken back.
         taken_back_at timestamptz,
         check ((claimed_on is null) or (cure is not null)),
         check ((rejected_on is null) = (rejection is null)),
         check (accepted_on is null or claimed_on is not null),
         foreign key (partner_id, audit_id) references partner_audits (partner_id, id)`,
      )}
      create index partner_audits_of_programme on partner_audits (programme_id, applied_on, id);
      -- Whatever waits for somebody is among these, and those that are done are many more in time.
      create index partner_audits_not_settled on partner_audits (programme_id, applied_on, id)
        where withdrawn_at is null and evidence_id is null;
      create index findings_of_audit on partner_audit_findings (partner_id, audit_id);
      -- A partner applies, withdraws, and says what it has cured. What an auditor found, and whether it is cured, it reads
      -- and cannot write; only an erasure at it touches a word that somebody wrote.
      revoke insert, update on partner_audits from assay_partner;
      grant insert (programme_id, partner_id, id, kind, competency, level, applied_by_kind, applied_by, applied_at,
        applied_on) on partner_audits to assay_partner;
      grant update (withdrawn_at, auditor) on partner_audits to assay_partner;
      revoke insert, update on partner_audit_findings from assay_partner;
      grant update (claimed_on, cure, control, finding, to_do, rejection) on partner_audit_findings to assay_partner;
  `,
};
