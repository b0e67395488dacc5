import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly language: 'en' | 'de';
}

export const userById = (db: Kysely<Database>, id: string): Promise<User | undefined> =>
  db
    .selectFrom('users')
    .select(['id', 'name', 'email', 'email_verified', 'language'])
    .where('id', '=', id)
    .executeTakeFirst();

/** What users are called and where they are written to, by their ids. */
export async function usersWithIds(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<User, 'id' | 'name' | 'email'>>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('users')
    .select(['id', 'name', 'email'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Adds a user whose address is not verified yet; where there is one of this address already, nothing happens. */
export async function addUser(
  db: Kysely<Database>,
  user: Omit<User, 'email_verified'> & { readonly now: string },
): Promise<void> {
  const { now, ...values } = user;
  await db
    .insertInto('users')
    .values({ ...values, created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute();
}

export const allUserIds = async (db: Kysely<Database>): Promise<readonly string[]> =>
  (await db.selectFrom('users').select('id').orderBy('id').execute()).map(({ id }) => id);

/** In which language somebody reads the pages and is written to. */
export async function setLanguage(
  db: Kysely<Database>,
  id: string,
  { language, now }: { readonly language: User['language']; readonly now: string },
): Promise<void> {
  await db.updateTable('users').set({ language, updated_at: now }).where('id', '=', id).execute();
}
