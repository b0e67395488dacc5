import type { Migration } from './migration.ts';

/** Evidence of a partner may be in doubt as somebody's credential may: one kind of dispute, about the one or the other. */
export const evidenceDisputes: Migration = {
  number: 32,
  name: 'evidence disputes',
  sql: `
      alter table credential_disputes rename to disputes;
      alter table disputes alter column person_id drop not null;
      alter table disputes alter column credential_id drop not null;
      -- The statement that says that it is disputed; item is its kind then.
      alter table disputes add column evidence_id uuid;
      alter table disputes add foreign key (partner_id, evidence_id) references evidence (partner_id, id);
      alter table disputes add check (num_nonnulls(credential_id, evidence_id) = 1);
      alter table disputes add check ((person_id is null) = (credential_id is null));
      alter table notices drop constraint notices_cause_check;
      alter table notices
        add constraint notices_cause_check check (cause in
          ('link-ended', 'person-left', 'renewal-open', 'at-risk', 'demotion-pending', 'credential-expiring',
            'audit-scheduled', 'audit-to-cure', 'audit-passed', 'audit-not-passed',
            'renewal-invoiced', 'renewal-more-time', 'renewal-bound', 'renewal-ended', 'rules-change',
            'evidence-disputed', 'evidence-upheld', 'evidence-revoked'));
  `,
};
