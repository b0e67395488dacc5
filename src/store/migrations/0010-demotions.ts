import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

const ofPartner = 'foreign key (partner_id) references partners (partner_id)';

/** What has lapsed and not been decided yet, what was decided, and what mended itself before; and who decides in a programme. */
export const demotions: Migration = {
  number: 10,
  name: 'demotions',
  sql: `
      ${partnerTable(
        'demotions',
        `competency text not null,
         level text not null,
         -- The first day on which the award was not held any more.
         since date not null,
         -- When it counted and what was not met then: codes, days and ids of the rules alone, so that no erasure has to look.
         reasons jsonb not null,
         noticed_at timestamptz not null,
         noticed_on date not null,
         state text not null check (state in ('open', 'decided', 'withdrawn')),
         -- When it was decided, or seen to have lapsed no more.
         closed_at timestamptz,
         decision text check (decision in ('demote', 'keep')),
         decided_by_kind text check (decided_by_kind in ('user', 'key', 'system')),
         decided_by uuid,
         -- Why, as a code where the policy of the programme decided, and in words where a person did.
         reason_code text,
         reason_text text,
         kept_until date,
         check ((state = 'open') = (closed_at is null)),
         check ((state = 'decided') = (decision is not null)),
         check ((decision is null) = (decided_by_kind is null)),
         check ((decision is null) = (reason_code is null and reason_text is null)),
         check ((decision is not distinct from 'keep') = (kept_until is not null)),
         ${ofPartner}`,
      )}
      -- A partner reads what is pending for it; only an erasure at it touches a word that somebody wrote.
      revoke insert, update on demotions from assay_partner;
      grant update (reason_text) on demotions to assay_partner;
      create unique index demotions_open on demotions (partner_id, competency, level) where state = 'open';
      create index demotions_by_since on demotions (programme_id, since, id);

      -- Who ends what has lapsed: a person, after looking at it, or Assay at once.
      alter table programme_settings
        add column demotion text not null default 'pending' check (demotion in ('pending', 'automatic')),
        alter column linking set default 'one-partner';
  `,
};
