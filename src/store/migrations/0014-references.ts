import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

/** Whom a partner asked for a reference, what they answered, and the links of the letters by which they do. */
export const references: Migration = {
  number: 14,
  name: 'references',
  sql: `
      ${partnerTable(
        'reference_requests',
        `kind text not null,
         competency text,
         company text not null,
         -- Whom the letter goes to; null once it is closed for long, or withdrawn: no more is kept than is needed.
         contact_name text,
         contact_mail text check (contact_mail = lower(contact_mail)),
         language text not null check (language in ('en', 'de')),
         project text not null,
         worked_on date not null,
         asked_by_kind text not null check (asked_by_kind in ('user', 'key')),
         asked_by uuid not null,
         -- The last time that it was asked for: the moment, and the business day from which its time runs.
         asked_at timestamptz not null,
         asked_on date not null,
         -- How many letters were asked for. Only the link of the newest opens anything.
         letters integer not null default 1 check (letters > 0),
         -- When the newest letter left.
         sent_at timestamptz,
         withdrawn_at timestamptz,
         answer text check (answer in ('approved', 'rejected')),
         answered_at timestamptz,
         answered_on date,
         -- The day of the work as the customer confirms it.
         confirmed_on date,
         -- The sentence that the customer adds, or why it rejects.
         remark text,
         -- The statement that the approval wrote.
         evidence_id uuid,
         check ((contact_name is null) = (contact_mail is null)),
         check (withdrawn_at is null or (answer is null and contact_mail is null)),
         check ((answer is null) = (answered_at is null)),
         check ((answer is null) = (answered_on is null)),
         check (answer is distinct from 'approved' or (evidence_id is not null and confirmed_on is not null)),
         check (remark is null or answer is not null),
         foreign key (partner_id, evidence_id) references evidence (partner_id, id),
         foreign key (partner_id) references partners (partner_id)`,
      )}
      -- A partner asks and withdraws. What a customer answered it reads, and cannot write for it; only an erasure at it
      -- touches a word that somebody wrote.
      revoke insert, update on reference_requests from assay_partner;
      grant insert (programme_id, partner_id, id, kind, competency, company, contact_name, contact_mail, language,
        project, worked_on, asked_by_kind, asked_by, asked_at, asked_on) on reference_requests to assay_partner;
      grant update (letters, asked_at, asked_on, sent_at, withdrawn_at, contact_name, contact_mail, company, project,
        remark) on reference_requests to assay_partner;

      create table reference_links (
        -- Of the secret, which rests nowhere but in the letter.
        token_hash text primary key,
        programme_id uuid not null references programmes (id),
        -- Not foreign keys: partners may be spread over machines, and these rows are not.
        partner_id uuid not null,
        request_id uuid not null,
        -- In which letter of the request it stands.
        letter integer not null,
        made_at timestamptz not null
      );
      -- For whom a link is, is found out before one knows for which partner.
      revoke all on reference_links from public, assay_partner, assay_office, assay_person;
  `,
};
