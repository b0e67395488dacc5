import type { Migration } from './migration.ts';
import { known, partnerTable } from './partner-table.ts';

const ofPartner = 'foreign key (partner_id) references partners (partner_id)';
const ofPerson = 'foreign key (partner_id, person_id) references people (partner_id, id)';
const place = `country text,
         location text`;
const state = `state text not null default 'confirmed' check (state in ('confirmed', 'provisional', 'disputed'))`;

/** Everything that evaluation reads about a partner, in the words of the partner file. */
export const facts: Migration = {
  number: 2,
  name: 'facts',
  sql: `
      ${partnerTable(
        'people',
        `code text not null,
         name text,
         email text,
         -- The person whose wallet is linked, where one is.
         wallet_id uuid,
         created_at timestamptz not null,
         -- Since then the partner no longer names it among its people; null where it does.
         removed_at timestamptz,
         -- Name and mail were taken out on request; the row stays, so that counts of the past do.
         erased_at timestamptz,
         unique (partner_id, code),
         ${ofPartner}`,
      )}
      ${partnerTable(
        'affiliations',
        `person_id uuid not null,
         type text,
         valid_from date,
         valid_to date,
         ${place},
         ${known},
         ${ofPerson}`,
      )}
      ${partnerTable(
        'credentials',
        `person_id uuid not null,
         item text not null,
         earned date,
         valid_through date,
         -- It is stated that it never expires, whatever the item says.
         never_expires boolean not null default false,
         verification text,
         ${state},
         source text,
         -- The credential of the wallet of which this is the partner's own copy.
         wallet_credential_id uuid,
         ${known},
         ${ofPerson}`,
      )}
      create index credentials_by_person on credentials (partner_id, person_id);
      create index affiliations_by_person on affiliations (partner_id, person_id);
      ${partnerTable(
        'measurements',
        `metric text not null,
         -- A number, an exact fraction as text, or { atLeast, atMost }.
         value jsonb not null,
         measured_on date,
         month text,
         ${place},
         ${known},
         ${ofPartner}`,
      )}
      ${partnerTable(
        'record_rows',
        `records text not null,
         fields jsonb not null,
         ${known},
         ${ofPartner}`,
      )}
      ${partnerTable(
        'evidence',
        `kind text not null,
         outcome text,
         competency text,
         happened_on date not null,
         submitted_on date,
         valid_through date,
         judged_by text,
         ${place},
         details jsonb,
         verification text,
         ${state},
         ${known},
         ${ofPartner}`,
      )}
      ${partnerTable(
        'grants',
        `item text not null,
         count integer not null default 1 check (count > 0),
         valid_from date not null,
         valid_to date,
         origin text not null,
         ${known},
         ${ofPartner}`,
      )}
      ${partnerTable(
        'awards',
        `status text not null,
         level text,
         valid_from date not null,
         valid_to date,
         anniversary text,
         term_from date,
         country text,
         decided_by uuid,
         reason text,
         ${known},
         ${ofPartner}`,
      )}
      ${partnerTable(
        'award_renewals',
        `award_id uuid not null,
         done date not null,
         paid date,
         for_anniversary date,
         ${known},
         foreign key (partner_id, award_id) references awards (partner_id, id)`,
      )}
      ${partnerTable(
        'exceptions',
        `kind text not null check (kind in ('waiver', 'extension', 'freeze')),
         competency text not null,
         level text,
         clause text,
         waives text check (waives in ('everything', 'allButFee')),
         moves jsonb,
         valid_from date not null,
         valid_to date not null,
         days_of text check (days_of in ('days', 'anniversaries')),
         granted_by text not null,
         reason jsonb not null,
         decided_by uuid,
         ${known},
         ${ofPartner}`,
      )}
      ${partnerTable(
        'claims',
        `position integer not null,
         competency text not null,
         level text not null,
         ${known},
         ${ofPartner}`,
      )}
  `,
};
