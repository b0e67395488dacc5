import type { Migration } from './migration.ts';

/** How long somebody waits who ends a link before another partner may be linked. */
export const linkingCoolDown: Migration = {
  number: 15,
  name: 'linking-cool-down',
  sql: `
      alter table programme_settings
        -- So many days must pass after a link has ended before the person links to another partner.
        add column cool_down_days integer not null default 0 check (cool_down_days between 0 and 3650);

      -- The day of the business: a demo lives on another one than its clock. Where a link ended before there was this
      -- column, it is the day of the moment.
      alter table wallet_links add column ended_on date;
  `,
};
