import type { Migration } from './migration.ts';

/** Credentials that are not proved as well as they could be are found without looking at all that are. */
export const claimsToVerify: Migration = {
  number: 28,
  name: 'claims to verify',
  sql: `
      create index credentials_not_verified on credentials (programme_id, item, partner_id)
        where known_to = '9999-12-31T23:59:59.999Z' and verification in ('claimed', 'documented');
  `,
};
