import type { Migration } from './migration.ts';
import { known, programmeTable } from './partner-table.ts';

/** What a programme rules on the open questions of its texts, beside its pack; a standing is worked out by both. */
export const rulings: Migration = {
  number: 9,
  name: 'rulings',
  sql: `
      create table rulings (
        programme_id uuid not null references programmes (id),
        id uuid primary key,
        question text not null,
        reading text not null,
        valid_from date not null,
        -- Who decided, in words, as the rulings of a pack have it. Who wrote it down is in the audit.
        ruled_by text not null,
        reason text not null,
        -- The same of its withdrawal.
        withdrawn_by text,
        withdrawal_reason text,
        ${known}
      );
      ${programmeTable('rulings')}
      create index rulings_by_programme on rulings (programme_id, known_from);

      -- What a standing was worked out by is a version of the catalogue together with the rulings.
      alter table standings rename column catalogue_version to rules;
      alter table standings alter column rules type text using rules::text;
  `,
};
