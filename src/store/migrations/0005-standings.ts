import type { Migration } from './migration.ts';
import { partnerTable } from './partner-table.ts';

const ofPartner = 'foreign key (partner_id) references partners (partner_id)';

/** A partner reads where it stands; what was worked out is written by Assay alone, in the name of the office. */
const writtenByOffice = (table: string): string => `revoke insert, update on ${table} from assay_partner;`;

/**
 * Answers that were worked out, each for one revision of the partner, one version of the catalogue and one business day.
 * They are remembered and never believed: where one of the three is another by now, the answer is worked out again.
 */
export const standings: Migration = {
  number: 5,
  name: 'standings',
  sql: `
      ${partnerTable(
        'standings',
        `revision bigint not null,
         catalogue_version uuid not null,
         business_day date not null,
         worked_out_at timestamptz not null,
         country text,
         -- The whole answer as it is handed out, in each language.
         answer_en text not null,
         answer_de text not null,
         unique (partner_id),
         ${ofPartner}`,
      )}
      ${writtenByOffice('standings')}
      ${partnerTable(
        'standing_awards',
        `competency text not null,
         level text not null,
         is_claimed boolean not null,
         verdict text not null check (verdict in ('met', 'not-met', 'undetermined')),
         is_held boolean not null,
         because text not null,
         renewal date,
         deadline date,
         is_at_risk boolean not null,
         -- Null where it has been so for as long as the award is held.
         at_risk_from date,
         -- Why it is at risk, in codes with values.
         causes jsonb not null,
         unique (partner_id, competency, level),
         ${ofPartner}`,
      )}
      ${writtenByOffice('standing_awards')}
      create index standing_awards_by_competency on standing_awards (programme_id, competency, level);
      create index standing_awards_by_renewal on standing_awards (programme_id, renewal) where is_held;
  `,
};
