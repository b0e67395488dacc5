import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

/** How long somebody waits who ends a link before another partner may be linked; and what was said to whom, and why. */
export const linksAndNotices: Migration = {
  number: 15,
  name: 'links-and-notices',
  sql: `
      alter table programme_settings
        -- So many days must pass after a link has ended before the person links to another partner.
        add column cool_down_days integer not null default 0 check (cool_down_days between 0 and 3650);

      -- The day of the business: a demo lives on another one than its clock. Where a link ended before there was this
      -- column, it is the day of the moment.
      alter table wallet_links add column ended_on date;

      -- The ledger of notices: a row before anything is sent.
      ${partnerTable(
        'notices',
        `-- Who must hear of it: whoever has the role at the partner.
         role text not null check (role in ('partner-administrator')),
         cause text not null check (cause in ('link-ended', 'person-left')),
         -- Whom or what it is about: by the cause, one of the partner's people.
         subject_id uuid not null,
         -- The first time, or which reminder.
         step integer not null default 0,
         -- The same cause may come about again for the same subject.
         revision integer not null,
         state text not null check (state in ('planned', 'sent', 'failed', 'withdrawn', 'superseded')),
         -- Why, as a code, where it was not sent.
         reason text,
         -- The first day on which it is so.
         since date not null,
         -- What is to be said, when it is worked out: codes, days and ids alone, so that no erasure has to look.
         content jsonb,
         -- The users who have got a letter: one that is tried again is sent to the others.
         delivered jsonb not null default '[]',
         planned_at timestamptz not null,
         settled_at timestamptz,
         check ((state = 'planned') = (settled_at is null)),
         foreign key (partner_id) references partners (partner_id)`,
      )}
      create unique index notices_once on notices (partner_id, role, cause, subject_id, step, revision);
  `,
};
