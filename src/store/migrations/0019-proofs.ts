import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

/** What a partner shows to others, under which address, and what it handed out in writing. */
export const proofs: Migration = {
  number: 19,
  name: 'proofs',
  sql: `
      ${partnerTable(
        'proof_pages',
        `-- Where it is found: whoever has it reads the page. It never leads to another partner.
         address text not null,
         -- Whether the partner finder shows it.
         is_listed boolean not null,
         opened_at timestamptz not null,
         opened_by uuid,
         revoked_at timestamptz,
         foreign key (partner_id) references partners (partner_id)`,
      )}
      -- One at a time; those before it lead nowhere for good.
      create unique index proof_pages_open on proof_pages (partner_id) where revoked_at is null;
      create index proof_pages_listed on proof_pages (programme_id, partner_id) where is_listed and revoked_at is null;

      create table proof_addresses (
        address text primary key,
        programme_id uuid not null references programmes (id),
        -- Not a foreign key: partners may be spread over machines, and these rows are not.
        partner_id uuid not null
      );
      -- For whom an address is, is found out before one knows for which partner.
      revoke all on proof_addresses from public, assay_partner, assay_office, assay_person;

      ${partnerTable(
        'proof_documents',
        `-- What stands on it, so that it can be looked up by hand.
         code text not null,
         -- Of the file as it was handed out. It names people, so nothing more of it is kept than this.
         file_sha256 text not null,
         language text not null check (language in ('en', 'de')),
         -- The business day it speaks of, and what it says of awards: names of people are not among it.
         made_on date not null,
         made_at timestamptz not null,
         made_by uuid,
         awards jsonb not null,
         people_named integer not null,
         unique (partner_id, code),
         unique (partner_id, file_sha256),
         foreign key (partner_id) references partners (partner_id)`,
      )}
      -- Handed out is handed out: nobody changes what is known of it.
      revoke update on proof_documents from assay_partner;

      create table proof_keys (
        -- The public half, as Multikey has it. The private one is made of the installation's secret and rests nowhere.
        public_key text primary key,
        first_used_at timestamptz not null
      );
      revoke all on proof_keys from public, assay_partner, assay_office, assay_person;

      -- From when on a person agrees to be named in what the partner hands out. The person itself says so, through the link
      -- of its wallet, and it ends with the link.
      alter table people add column named_since timestamptz;

      -- The finder looks for what is held, and for where.
      create index standing_awards_held on standing_awards (programme_id, competency, level, partner_id) where is_held;
      create index standings_by_country on standings (programme_id, country);
      -- By name, as people look for one: small letters, the usual accents taken off (store/proofs/finder.ts).
      create index partners_by_name on partners (
        programme_id,
        (translate(lower(name), 'äöüáàâåãçéèêëíìîïñóòôõøúùûÄÖÜÁÀÂÅÃÇÉÈÊËÍÌÎÏÑÓÒÔÕØÚÙÛ', 'aouaaaaaceeeeiiiinooooouuuaouaaaaaceeeeiiiinooooouuu') collate "C"),
        partner_id
      ) where closed_on is null;
  `,
};
