import type { Migration } from './migration.ts';

/** A renewal for which nothing is owed binds at once: what it wrote is known, so that it can be taken back. */
export const freeRenewalsTakenBack: Migration = {
  number: 35,
  name: 'renewals without a fee taken back',
  sql: `
      -- Null where it does not bind, or was paid: there the payment knows. Of renewals from before this step nobody knows: they stand.
      alter table renewals add column wrote jsonb;
  `,
};
