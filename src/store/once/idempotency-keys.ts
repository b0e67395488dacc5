import { type Kysely, sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant.ts';

export interface KeptOutcome {
  readonly requestHash: string;
  readonly outcome: unknown;
}

interface KeyOfActor {
  readonly actor: string;
  readonly key: string;
}

/** What came of the first request with a key, where there was one since a moment. */
export async function keptOutcome(
  db: Kysely<Database>,
  { actor, key }: KeyOfActor,
  since: Instant,
): Promise<KeptOutcome | undefined> {
  const row = await db
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'outcome'])
    .where('actor_id', '=', actor)
    .where('key', '=', key)
    .where('made_at', '>=', since)
    .executeTakeFirst();
  return row && { requestHash: row.request_hash, outcome: row.outcome };
}

/** Keeps what came of a request, in the transaction of what it did. Throws where another one with the key did so before. */
export async function keepOutcome(
  tx: Tx,
  { actor, key, requestHash, outcome, now }: KeyOfActor & KeptOutcome & { readonly now: Instant },
): Promise<void> {
  await tx
    .insertInto('idempotency_keys')
    .values({
      actor_id: actor,
      key,
      request_hash: requestHash,
      outcome: JSON.stringify(outcome ?? null),
      made_at: now,
    })
    .execute();
}

/** Whether an error says that a key was used meanwhile. */
export const isKeyTaken = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === '23505' &&
  'constraint' in error &&
  error.constraint === 'idempotency_keys_pkey';

export async function forgetOutcomesBefore(db: Kysely<Database>, moment: Instant): Promise<void> {
  await db.deleteFrom('idempotency_keys').where('made_at', '<', moment).execute();
}

/**
 * Rewrites the outcomes in which a person is told of, by its id or by what it is called; they are kept for a day, and no
 * tenant may read them, so that the transaction has to work as Assay itself (store/tenant.ts).
 */
export async function rewriteOutcomes(
  tx: Tx,
  { person, names }: { readonly person: string; readonly names: readonly string[] },
  rewritten: (outcome: unknown) => unknown,
): Promise<void> {
  // As the text of JSON has them: with quotation marks inside a name escaped.
  const told = [person, ...names].map((one) => JSON.stringify(one).slice(1, -1).toLowerCase());
  const { rows } = await sql<{ actor_id: string; key: string; outcome: unknown }>`
    select actor_id, key, outcome from idempotency_keys
    where exists (select from unnest(${told}::text[]) one where strpos(lower(outcome::text), one) > 0)
    for update`.execute(tx);
  for (const { actor_id, key, outcome } of rows)
    await tx
      .updateTable('idempotency_keys')
      .set({ outcome: JSON.stringify(rewritten(outcome)) } as never)
      .where('actor_id', '=', actor_id)
      .where('key', '=', key)
      .execute();
}
