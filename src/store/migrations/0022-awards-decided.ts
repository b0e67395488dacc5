import type { Migration } from './migration.ts';

/** On which business day what had lapsed was decided, or seen to have mended itself: a demo stands on another than its clock. */
export const awardsDecided: Migration = {
  number: 22,
  name: 'awards decided',
  sql: `
      alter table demotions add column closed_on date;
      -- Row level security is on the owner too, who would see no row.
      alter table demotions no force row level security;
      update demotions set closed_on = (closed_at at time zone 'UTC')::date where closed_at is not null;
      alter table demotions force row level security;
      alter table demotions add check ((closed_on is null) = (closed_at is null));
  `,
};
