import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

/** A partner applies for an award, which is given at once or waits for the office, as its programme settles it. */
export const awardApplications: Migration = {
  number: 33,
  name: 'award applications',
  sql: `
      ${partnerTable(
        'award_applications',
        `competency text not null,
         level text not null,
         agreement text,
         applied_at timestamptz not null,
         applied_on date not null,
         applied_by_kind text not null check (applied_by_kind in ('user', 'key')),
         applied_by uuid not null,
         -- By its partner, before anybody decided.
         taken_back_at timestamptz,
         taken_back_on date,
         decision text check (decision in ('granted', 'refused')),
         decided_at timestamptz,
         decided_on date,
         decided_by_kind text check (decided_by_kind in ('user', 'key', 'system')),
         decided_by uuid,
         reason text,
         -- The statement of the award, and those by which lower levels ended that go on as it.
         award_id uuid,
         ended jsonb not null default '[]',
         -- The office has taken back that it was granted.
         withdrawn_at timestamptz,
         withdrawn_on date,
         withdrawn_by_kind text check (withdrawn_by_kind in ('user', 'key')),
         withdrawn_by uuid,
         withdrawal_reason text,
         check ((taken_back_at is null) = (taken_back_on is null)),
         check (taken_back_at is null or decision is null),
         check ((decision is null) = (decided_at is null)),
         check ((decision is null) = (decided_on is null)),
         check ((decision is null) = (decided_by_kind is null)),
         check (coalesce(decision = 'granted', false) = (award_id is not null)),
         check (withdrawn_at is null or award_id is not null),
         check ((withdrawn_at is null) = (withdrawn_on is null)),
         check ((withdrawn_at is null) = (withdrawn_by is null)),
         check ((withdrawn_at is null) = (withdrawn_by_kind is null)),
         check ((withdrawn_at is null) = (withdrawal_reason is null)),
         foreign key (partner_id) references partners (partner_id)`,
      )}
      -- What it writes with it is the office's to write; only an erasure at the partner touches a word that somebody wrote.
      revoke insert, update on award_applications from assay_partner;
      grant update (reason, withdrawal_reason) on award_applications to assay_partner;
      create unique index award_applications_once on award_applications (partner_id, competency)
        where decision is null and taken_back_at is null;
      create index award_applications_that_wait on award_applications (programme_id, applied_on, id)
        where decision is null and taken_back_at is null;

      alter table programme_settings
        add column applying text not null default 'at-once' check (applying in ('at-once', 'office'));

      alter table notices drop constraint notices_cause_check;
      alter table notices
        add constraint notices_cause_check check (cause in
          ('link-ended', 'person-left', 'renewal-open', 'at-risk', 'demotion-pending', 'credential-expiring',
            'audit-scheduled', 'audit-to-cure', 'audit-passed', 'audit-not-passed',
            'renewal-invoiced', 'renewal-more-time', 'renewal-bound', 'renewal-ended', 'rules-change',
            'evidence-disputed', 'evidence-upheld', 'evidence-revoked',
            'application-granted', 'application-refused', 'application-undone'));
  `,
};
