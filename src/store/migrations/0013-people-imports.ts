import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

/**
 * Sheets of people and credentials that were handed in, and what each would change or has changed. The sheet itself is kept
 * until it is taken over or thrown away; the changes of one that was taken over say afterwards which rows it made, so that it can
 * be undone.
 */
export const peopleImports: Migration = {
  number: 13,
  name: 'people imports',
  sql: `
      ${partnerTable(
        'people_imports',
        `file_name text not null,
         -- In base64; null once it is taken over or thrown away.
         file text,
         state text not null check (state in ('reading', 'ready', 'refused', 'applied', 'undone', 'discarded')),
         -- How it is to be read, as far as somebody said so.
         reading jsonb not null,
         -- The names of its columns as JSON text, by which one like it is known again.
         columns text,
         -- Which reading the changes belong to: one that was broken off leaves some of another.
         attempt uuid,
         -- The revision of the partner with which it was compared.
         revision bigint,
         rows_read integer not null default 0,
         rows_in_all integer,
         -- What was found: columns, counts, problems, and who may be meant.
         report jsonb,
         created_at timestamptz not null,
         created_by uuid,
         closed_at timestamptz,
         foreign key (partner_id) references partners (partner_id)`,
      )}
      create index people_imports_by_age on people_imports (partner_id, created_at);
      ${partnerTable(
        'people_import_changes',
        `attempt uuid not null,
         position integer not null,
         sheet_row integer not null,
         kind text not null,
         person_id uuid not null,
         content jsonb not null,
         -- The statement whose place the new one takes.
         ends uuid,
         foreign key (partner_id) references partners (partner_id)`,
      )}
      create unique index people_import_changes_by_attempt on people_import_changes (partner_id, attempt, position);
      create index people_import_changes_by_person on people_import_changes (partner_id, person_id);
      -- What was never taken over is no history.
      grant delete on people_import_changes to assay_partner;
  `,
};
