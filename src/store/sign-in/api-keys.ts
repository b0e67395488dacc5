import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { SignInTables } from './sign-in-tables.ts';

export type ApiKey = Selectable<SignInTables['api_keys']>;

export interface NewApiKey {
  readonly id: string;
  readonly user: string;
  readonly name: string;
  readonly prefix: string;
  readonly secretHash: string;
  readonly scopes: readonly string[];
  readonly roles: readonly unknown[];
  readonly now: string;
  readonly expires: string;
}

export async function addApiKey(db: Kysely<Database>, key: NewApiKey): Promise<void> {
  await db
    .insertInto('api_keys')
    .values({
      id: key.id,
      user_id: key.user,
      name: key.name,
      prefix: key.prefix,
      secret_hash: key.secretHash,
      scopes: JSON.stringify(key.scopes),
      roles: JSON.stringify(key.roles),
      created_at: key.now,
      expires_at: key.expires,
    })
    .execute();
}

/** The key of a secret, where it still opens anything. */
export const liveKeyBySecret = (db: Kysely<Database>, secretHash: string, now: string): Promise<ApiKey | undefined> =>
  db
    .selectFrom('api_keys')
    .selectAll()
    .where('secret_hash', '=', secretHash)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();

export const keyById = (db: Kysely<Database>, id: string): Promise<ApiKey | undefined> =>
  db.selectFrom('api_keys').selectAll().where('id', '=', id).executeTakeFirst();

export const keysOfUser = (db: Kysely<Database>, user: string): Promise<ApiKey[]> =>
  db.selectFrom('api_keys').selectAll().where('user_id', '=', user).orderBy('id').execute();

/** Answers whether it was this call that revoked it. */
export async function markRevoked(db: Kysely<Database>, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('api_keys')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Not more than once a minute, so that reading does not become writing. */
export async function markKeyUsed(db: Kysely<Database>, id: string, now: string, unlessSince: string): Promise<void> {
  await db
    .updateTable('api_keys')
    .set({ last_used_at: now })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('last_used_at', 'is', null), eb('last_used_at', '<', unlessSince)]))
    .execute();
}

/** Whose keys some are, revoked or not, by the ids of the keys. */
export async function holdersOfKeys(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('api_keys')
    .select(['id', 'user_id'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, user_id }) => [id, user_id]));
}
