import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant.ts';

/** Adds a programme where there is none of this code, and answers with the id of the one that is there then. */
export async function ensureProgramme(
  tx: Tx,
  programme: { readonly id: string; readonly code: string; readonly now: string },
): Promise<string> {
  await tx
    .insertInto('programmes')
    .values({ id: programme.id, code: programme.code, created_at: programme.now })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute();
  const { id } = await tx
    .selectFrom('programmes')
    .select('id')
    .where('code', '=', programme.code)
    .executeTakeFirstOrThrow();
  return id;
}

export const programmeCode = async (db: Kysely<Database>, id: string): Promise<string | undefined> =>
  (await db.selectFrom('programmes').select('code').where('id', '=', id).executeTakeFirst())?.code;
