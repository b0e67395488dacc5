import type { Migration } from './migration.ts';

/**
 * The finder among 640,000 partners. Under row level security a condition uses an index only where nothing in it could tell what
 * it saw, as functions of a name could, and an index has columns of one table alone: so what is looked for stands in the page.
 */
export const finder: Migration = {
  number: 24,
  name: 'finder',
  sql: `
      drop index partners_by_name;
      drop index standings_by_country;
      -- Both as they were when the standing was last worked out (store/proofs/proof-pages.ts).
      alter table proof_pages add column country text, add column name_looked_for text collate "C";

      -- Row level security is on the owner too, who would see no row to fill.
      alter table proof_pages no force row level security;
      alter table standings no force row level security;
      alter table partners no force row level security;
      update proof_pages g set
        country = (select s.country from standings s where s.partner_id = g.partner_id),
        name_looked_for = (
          select translate(lower(name), 'äöüáàâåãçéèêëíìîïñóòôõøúùûÄÖÜÁÀÂÅÃÇÉÈÊËÍÌÎÏÑÓÒÔÕØÚÙÛ', 'aouaaaaaceeeeiiiinooooouuuaouaaaaaceeeeiiiinooooouuu')
          from partners p where p.partner_id = g.partner_id
        );
      alter table partners force row level security;
      alter table standings force row level security;
      alter table proof_pages force row level security;

      alter table proof_pages alter column name_looked_for set not null;
      drop index proof_pages_listed;
      create index proof_pages_by_name on proof_pages (programme_id, name_looked_for, partner_id)
        where is_listed and revoked_at is null;
      create index proof_pages_by_country on proof_pages (programme_id, country, name_looked_for, partner_id)
        where is_listed and revoked_at is null;
  `,
};
