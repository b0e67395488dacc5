import type { Migration } from './migration.ts';
import { known, programmeTable } from './partner-table.ts';

const personAsked = `nullif(current_setting('app.person', true), '')::uuid`;

/** A table whose rows belong to a person: nobody else reads them, the programmes and partners neither. */
const personTable = (name: string, columns: string): string => `
      create table ${name} (
        person_id uuid not null,
        id uuid not null,
        ${columns},
        primary key (person_id, id)
      );
      do $$ begin
        if exists (select from pg_extension where extname = 'citus') then
          perform create_distributed_table('${name}', 'person_id');
        end if;
      end $$;
      alter table ${name} enable row level security;
      alter table ${name} force row level security;
      create policy own_person on ${name} to assay_person using (person_id = ${personAsked});
      grant select, insert, update, delete on ${name} to assay_person;`;

/** What a person holds is the person's; what it links is copied to a partner, where evaluation reads it. */
export const wallets: Migration = {
  number: 8,
  name: 'wallets',
  sql: `
      -- What the office of a programme has settled, beside its rules.
      create table programme_settings (
        programme_id uuid primary key references programmes (id),
        -- Whether one person may link its wallet to several partners of the programme at a time.
        linking text not null check (linking in ('one-partner', 'many-partners'))
      );
      ${programmeTable('programme_settings')}

      ${personTable(
        'wallet_credentials',
        `programme_id uuid not null references programmes (id),
        item text not null,
        earned date,
        valid_through date,
        never_expires boolean not null default false,
        verification text not null,
        source text,
        ${known}`,
      )}
      ${personTable(
        'wallet_links',
        `programme_id uuid not null references programmes (id),
        partner_id uuid not null,
        -- The person among the partner's people.
        member_id uuid not null,
        linked_at timestamptz not null,
        ended_at timestamptz,
        check (ended_at is null or linked_at <= ended_at)`,
      )}

      -- Whoever links is both at once: its own wallet is read, and the one partner written that the transaction names.
      do $$ begin
        create role assay_link nologin;
      exception when duplicate_object or unique_violation then null;
      end $$;
      grant assay_partner, assay_person to assay_link;
      grant assay_link to current_user;
  `,
};
