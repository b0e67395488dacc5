import type { Migration } from './migration.ts';
import { keptApart, known, partnerTable, programmeTable } from './partner-table.ts';

/** Who is kept apart from whom: the roles that a transaction works under. They belong to the server, not to one database. */
const roles = ['assay_partner', 'assay_office', 'assay_person']
  .map(
    (role) => `
      do $$ begin
        create role ${role} nologin;
      exception when duplicate_object or unique_violation then null;
      end $$;
      grant ${role} to current_user;
      grant usage on schema public to ${role};`,
  )
  .join('\n');

const ofPartner = 'foreign key (partner_id) references partners (partner_id)';

export const programmesAndPartners: Migration = {
  number: 1,
  name: 'programmes and partners',
  sql: `
      ${roles}
      create table programmes (
        id uuid primary key,
        code text not null unique,
        created_at timestamptz not null
      );
      grant select on programmes to assay_partner, assay_office, assay_person;

      create table catalogue_versions (
        programme_id uuid not null references programmes (id),
        id uuid primary key,
        -- The hash of the pack's canonical form: what a standing was computed by.
        hash text not null,
        label text not null,
        -- The pack's files as they were written, by name.
        files jsonb not null,
        published_at timestamptz not null,
        published_by uuid,
        unique (programme_id, hash)
      );
      ${programmeTable('catalogue_versions')}

      -- Names that must be unique in a programme; a partner's own tables cannot promise that where they are spread.
      create table partner_codes (
        programme_id uuid not null references programmes (id),
        code text not null,
        partner_id uuid not null unique,
        primary key (programme_id, code)
      );
      ${programmeTable('partner_codes')}

      create table partners (
        programme_id uuid not null references programmes (id),
        partner_id uuid primary key,
        code text not null,
        name text not null,
        priority text not null default 'standard' check (priority in ('standard', 'asListed')),
        -- How its people learn, in the form of the partner file; null where the programme's usual terms hold.
        learning jsonb,
        -- Grows with every write that a standing could depend on.
        revision bigint not null default 1,
        created_at timestamptz not null,
        closed_on date
      );
      ${keptApart('partners')}
      create index partners_by_code on partners (programme_id, code);
      ${partnerTable(
        'partner_attributes',
        `attribute text not null,
         value text not null,
         ${known},
         ${ofPartner}`,
      )}
      ${partnerTable(
        'locations',
        `code text not null,
         name text not null,
         country text,
         valid_from date,
         valid_to date,
         ${known},
         ${ofPartner}`,
      )}
      ${partnerTable(
        'partner_parents',
        `parent_id uuid not null,
         valid_from date,
         valid_to date,
         ${known},
         ${ofPartner}`,
      )}
      ${partnerTable(
        'memberships',
        `level text,
         since date,
         anniversary date,
         state text not null check (state in ('pending', 'active', 'lapsed', 'ended')),
         ${known},
         ${ofPartner}`,
      )}
  `,
};
