import type { Migration } from './migration.ts';

/** What is true of the whole installation: one row, and for no tenant to read. */
export const installation: Migration = {
  number: 7,
  name: 'installation',
  sql: `
      create table installation (
        only_row boolean primary key default true check (only_row),
        -- A demo lives on a business day of its own, which stands still until it is moved; null: the real day.
        business_day date
      );
      revoke all on installation from public, assay_partner, assay_office, assay_person;
  `,
};
