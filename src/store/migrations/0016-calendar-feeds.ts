import type { Migration } from './migration.ts';

/** The tables of this step that say who somebody is: no partner's rows and no programme's rows do. */
export const calendarFeedTables = ['calendar_feeds'] as const;

/** Secret addresses from which a calendar fetches somebody's days by itself, as long as they are not revoked. */
export const calendarFeeds: Migration = {
  number: 16,
  name: 'calendar feeds',
  sql: `
      create table calendar_feeds (
        id uuid primary key,
        user_id uuid not null references users (id) on delete cascade,
        -- The partner whose days it tells; without one, those of the person's own credentials. Not a foreign key: partners
        -- may be spread over machines, and these rows are not.
        programme_id uuid references programmes (id),
        partner_id uuid,
        language text not null check (language in ('en', 'de')),
        -- The secret stands in the address alone.
        secret_hash text not null unique,
        created_at timestamptz not null,
        revoked_at timestamptz,
        last_read_at timestamptz,
        check ((programme_id is null) = (partner_id is null))
      );
      create index calendar_feeds_by_user on calendar_feeds (user_id);
      revoke all on calendar_feeds from public, assay_partner, assay_office, assay_person;
  `,
};
