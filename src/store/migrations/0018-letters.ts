import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

/** The tables of this step that say who somebody is: no partner's rows and no programme's rows do. */
export const letterTables = ['letter_preferences'] as const;

/** What must be heard of the standing, with its reminders; the letters that gather it; and how often somebody wants them. */
export const letters: Migration = {
  number: 18,
  name: 'letters',
  sql: `
      alter table notices rename column subject_id to subject;
      alter table notices alter column subject type text using subject::text;
      alter table notices drop constraint notices_role_check;
      alter table notices drop constraint notices_cause_check;
      alter table notices drop constraint notices_state_check;
      alter table notices
        -- The holder of the credential that it is about hears of it through a linked wallet.
        add check (role in ('partner-administrator', 'holder')),
        add check (cause in ('link-ended', 'person-left', 'renewal-open', 'at-risk', 'demotion-pending', 'credential-expiring')),
        add check (state in ('planned', 'sent', 'shown', 'failed', 'withdrawn', 'superseded')),
        -- The day on which it is to be said: a reminder is planned before.
        add column due_on date,
        -- Since when it is so no more, or a newer one says it: what was said stays said.
        add column over_at timestamptz;
      update notices set due_on = planned_at::date;
      alter table notices alter column due_on set not null;
      create index notices_to_send on notices (programme_id, due_on, partner_id) where state in ('planned', 'failed');
      create index notices_not_over on notices (partner_id) where over_at is null;

      ${partnerTable(
        'letters',
        `user_id uuid not null,
         -- The day of the business: on one day there is one letter, and another where something cannot wait.
         day date not null,
         -- The notices that it gathers, by their ids.
         notices jsonb not null,
         -- A letter of which nobody knows whether it left is sent again under its id.
         state text not null check (state in ('planned', 'sent', 'withdrawn')),
         planned_at timestamptz not null,
         settled_at timestamptz,
         check ((state = 'planned') = (settled_at is null)),
         foreign key (partner_id) references partners (partner_id)`,
      )}
      create index letters_by_user on letters (partner_id, user_id, day);

      create table letter_preferences (
        id uuid primary key references users (id) on delete cascade,
        rhythm text not null check (rhythm in ('at-once', 'weekly', 'none')),
        changed_at timestamptz not null
      );
      revoke all on letter_preferences from public, assay_partner, assay_office, assay_person;
  `,
};
