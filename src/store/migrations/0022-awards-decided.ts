import type { Migration } from './migration.ts';
import { known, partnerTable, programmeTable } from './partner-table.ts';

/** What the office decides about awards besides demotions; and on which business day those were decided: a demo stands on another than its clock. */
export const awardsDecided: Migration = {
  number: 22,
  name: 'awards decided',
  sql: `
      alter table demotions
        add column closed_on date,
        -- What the benefits that went with the award are worth in a year, as it was noticed: in the smallest unit of the currency.
        add column worth bigint,
        add column worth_currency text,
        add column worth_is_sample boolean,
        add check ((worth is null) = (worth_currency is null)),
        add check ((worth is null) = (worth_is_sample is null));
      -- Row level security is on the owner too, who would see no row.
      alter table demotions no force row level security;
      update demotions set closed_on = (closed_at at time zone 'UTC')::date where closed_at is not null;
      alter table demotions force row level security;
      alter table demotions add check ((closed_on is null) = (closed_at is null));

      -- What waits for somebody is little of what was ever there.
      create index demotions_that_wait on demotions (programme_id, since, id) where state = 'open';
      create index renewals_that_wait on renewals (programme_id, closes, id) where bound_on is null and taken_back_at is null;

      ${partnerTable(
        'award_reinstatements',
        `competency text not null,
         level text not null,
         -- From which day on it is held again, and since when it had not been.
         reinstated_from date not null,
         lost_from date not null,
         keeps_anniversary boolean not null,
         -- The statement of the new record; and that by which the lapsed one was ended, where it still went on.
         award_id uuid not null,
         ended_id uuid,
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
         foreign key (partner_id) references partners (partner_id)`,
      )}
      -- The office decides; only an erasure at the partner touches a word that somebody wrote.
      revoke insert, update on award_reinstatements from assay_partner;
      grant update (reason, withdrawal_reason) on award_reinstatements to assay_partner;
      create index award_reinstatements_of_award on award_reinstatements (partner_id, competency, level);

      -- More time for all partners of some countries, beside the pack; a standing is worked out by both.
      create table programme_extensions (
        programme_id uuid not null references programmes (id),
        id uuid primary key,
        -- Null: all of them.
        competencies jsonb,
        levels jsonb,
        countries jsonb not null,
        valid_from date not null,
        valid_to date not null,
        -- To which day its anniversaries are moved, or by how many months; null: awards are kept on these days.
        moves jsonb,
        granted_on date not null,
        granted_by text not null,
        reason text not null,
        withdrawn_by text,
        withdrawal_reason text,
        ${known},
        check (valid_from <= valid_to)
      );
      ${programmeTable('programme_extensions')}
      create index programme_extensions_by_programme on programme_extensions (programme_id, known_from);
  `,
};
