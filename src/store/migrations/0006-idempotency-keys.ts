import type { Migration } from './migration.ts';

/**
 * What came of requests that were sent with a key, so that one that is sent again is not done again. Whoever writes for a
 * partner or an office adds to it, in the transaction of the change itself, and reads nothing there: outcomes are looked
 * up before one knows for whom.
 */
export const idempotencyKeys: Migration = {
  number: 6,
  name: 'idempotency keys',
  sql: `
      create table idempotency_keys (
        actor_id uuid not null,
        key text not null,
        -- Of method, address and body: a key repeats one request exactly.
        request_hash text not null,
        -- What the action answered, as JSON.
        outcome jsonb not null,
        made_at timestamptz not null,
        primary key (actor_id, key)
      );
      create index idempotency_keys_by_age on idempotency_keys (made_at);
      revoke all on idempotency_keys from public, assay_partner, assay_office, assay_person;
      grant insert on idempotency_keys to assay_partner, assay_office;
  `,
};
