import type { Kysely } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';

/** A public key by which we sign from now on: what it signed can be checked for as long as there is this installation. */
export async function rememberProofKey(db: Kysely<Database>, publicKey: string, now: Instant): Promise<void> {
  await db
    .insertInto('proof_keys')
    .values({ public_key: publicKey, first_used_at: now })
    .onConflict((conflict) => conflict.column('public_key').doNothing())
    .execute();
}

/** All by which was ever signed, the newest first. */
export async function proofKeys(db: Kysely<Database>): Promise<readonly string[]> {
  const rows = await db.selectFrom('proof_keys').select('public_key').orderBy('first_used_at', 'desc').execute();
  return rows.map(({ public_key }) => public_key);
}
