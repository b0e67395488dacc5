import type { Kysely } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';

export interface KeptProgramme {
  readonly id: string;
  readonly code: string;
}

export const programmeWithCode = (db: Kysely<Database>, code: string): Promise<KeptProgramme | undefined> =>
  db.selectFrom('programmes').select(['id', 'code']).where('code', '=', code).executeTakeFirst();

export const programmeWithId = (db: Kysely<Database>, id: string): Promise<KeptProgramme | undefined> =>
  db.selectFrom('programmes').select(['id', 'code']).where('id', '=', id).executeTakeFirst();

export const programmesWithIds = (db: Kysely<Database>, ids: readonly string[]): Promise<readonly KeptProgramme[]> =>
  db.selectFrom('programmes').select(['id', 'code']).where('id', 'in', ids).orderBy('code').execute();

/** All programmes of the installation, the oldest first. */
export const allProgrammes = (db: Kysely<Database>): Promise<readonly KeptProgramme[]> =>
  db.selectFrom('programmes').select(['id', 'code']).orderBy('created_at').orderBy('id').execute();

/** Only the installation itself makes programmes: no role of a transaction may. */
export async function addProgramme(
  db: Kysely<Database>,
  { id, code, now }: KeptProgramme & { readonly now: Instant },
): Promise<void> {
  await db.insertInto('programmes').values({ id, code, created_at: now }).execute();
}
