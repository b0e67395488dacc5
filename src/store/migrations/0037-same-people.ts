import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

/** Two of a partner's people are one person, as somebody has said: which record stays, and what that wrote. */
export const samePeople: Migration = {
  number: 37,
  name: 'same people',
  sql: `
      ${partnerTable(
        'same_people',
        `-- The record that is not named any more, and the one that stays for the same person.
         person_id uuid not null,
         stays_id uuid not null,
         made_at timestamptz not null,
         made_on date not null,
         made_by_kind text not null check (made_by_kind in ('user', 'key')),
         made_by uuid not null,
         -- Null once it was erased.
         reason text,
         wrote jsonb not null,
         taken_back_at timestamptz,
         taken_back_on date,
         taken_back_by_kind text check (taken_back_by_kind in ('user', 'key')),
         taken_back_by uuid,
         taken_back_reason text,
         check ((taken_back_at is null) = (taken_back_on is null)),
         check ((taken_back_at is null) = (taken_back_by_kind is null)),
         check ((taken_back_at is null) = (taken_back_by is null)),
         foreign key (partner_id, person_id) references people (partner_id, id),
         foreign key (partner_id, stays_id) references people (partner_id, id)`,
      )}
      create unique index same_people_once on same_people (partner_id, person_id) where taken_back_at is null;
      create index same_people_by_who_stays on same_people (partner_id, stays_id);
      -- What is in doubt of somebody goes with them to the record that stays, whoever says that two are one.
      grant update (person_id, credential_id) on disputes to assay_partner;
  `,
};
