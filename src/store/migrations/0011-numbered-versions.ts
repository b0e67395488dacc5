import type { Migration } from './migration.ts';

/**
 * Rules that were in force before can be published again. A version is known by its id and counted in its programme, the
 * newest being in force; its hash says what it means, and two versions may mean the same.
 */
export const numberedVersions: Migration = {
  number: 11,
  name: 'numbered versions',
  sql: `
      alter table catalogue_versions drop constraint catalogue_versions_programme_id_hash_key;
      alter table catalogue_versions add column number integer check (number > 0);

      -- Row level security is on the owner too, who would see no row to count.
      alter table catalogue_versions no force row level security;
      update catalogue_versions v set number = counted.number
      from (
        select id, row_number() over (partition by programme_id order by published_at, id) as number
        from catalogue_versions
      ) counted
      where counted.id = v.id;
      alter table catalogue_versions force row level security;

      alter table catalogue_versions alter column number set not null, add unique (programme_id, number);
  `,
};
