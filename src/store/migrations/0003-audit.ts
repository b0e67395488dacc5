import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

const entry = `number bigint not null check (number > 0),
         -- As exact as the text that is hashed.
         at timestamptz not null check (at = date_trunc('milliseconds', at)),
         actor_kind text not null check (actor_kind in ('user', 'key', 'system')),
         actor_id uuid,
         action text not null,
         -- [{ kind, id, content: { id, commitment } | null }]
         touched jsonb not null,
         reason_code text,
         -- { id, commitment }
         reason_text jsonb,
         previous text not null,
         hash text not null`;

const content = `entry_id uuid not null,
         salt text not null,
         content text not null`;

const head = `number bigint not null,
         hash text not null`;

const everyRole = ['assay_partner', 'assay_office'];

/** What is recorded stays as it is; of the texts beside the chain an erasure takes some out, and the head moves on. */
const rightsOnly = (table: string, rights: string, roles: readonly string[] = everyRole): string => `
      revoke all on ${table} from assay_partner, assay_office;
      grant ${rights} on ${table} to ${roles.join(', ')};`;

const ofProgramme = (table: string, columns: string): string => `
      create table ${table} (
        programme_id uuid not null references programmes (id),
        ${columns}
      );
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy own_programme on ${table} to assay_office
        using (programme_id = nullif(current_setting('app.programme', true), '')::uuid);`;

/** One chain for each partner, and one for each programme, which its partners do not see. */
export const audit: Migration = {
  number: 3,
  name: 'audit',
  sql: `
      ${partnerTable(
        'audit_entries',
        `${entry},
         unique (partner_id, number),
         foreign key (partner_id) references partners (partner_id)`,
      )}
      ${rightsOnly('audit_entries', 'select, insert')}
      create index audit_entries_by_touched on audit_entries using gin (touched jsonb_path_ops);
      ${partnerTable(
        'audit_contents',
        `${content},
         foreign key (partner_id, entry_id) references audit_entries (partner_id, id)`,
      )}
      ${rightsOnly('audit_contents', 'select, insert, delete')}
      create index audit_contents_by_entry on audit_contents (partner_id, entry_id);
      ${partnerTable(
        'audit_heads',
        `${head},
         unique (partner_id),
         foreign key (partner_id) references partners (partner_id)`,
      )}
      ${rightsOnly('audit_heads', 'select, insert, update (number, hash)')}

      ${ofProgramme(
        'programme_audit_entries',
        `id uuid primary key,
         ${entry},
         unique (programme_id, number)`,
      )}
      ${rightsOnly('programme_audit_entries', 'select, insert', ['assay_office'])}
      create index programme_audit_entries_by_touched on programme_audit_entries using gin (touched jsonb_path_ops);
      ${ofProgramme(
        'programme_audit_contents',
        `id uuid primary key,
         ${content.replace('entry_id uuid not null', 'entry_id uuid not null references programme_audit_entries (id)')}`,
      )}
      ${rightsOnly('programme_audit_contents', 'select, insert, delete', ['assay_office'])}
      create index programme_audit_contents_by_entry on programme_audit_contents (entry_id);
      ${ofProgramme('programme_audit_heads', `id uuid primary key, ${head}, unique (programme_id)`)}
      ${rightsOnly('programme_audit_heads', 'select, insert, update (number, hash)', ['assay_office'])}
  `,
};
