import type { Kysely } from 'kysely';
import type { Rhythm } from '../../domain/notices/rhythm.ts';
import type { Database } from '../database.ts';

/** How often users want letters, by their ids; who never said so is left out. */
export async function rhythmsOf(db: Kysely<Database>, users: readonly string[]): Promise<ReadonlyMap<string, Rhythm>> {
  if (users.length === 0) return new Map();
  const rows = await db
    .selectFrom('letter_preferences')
    .select(['id', 'rhythm'])
    .where('id', 'in', [...users])
    .execute();
  return new Map(rows.map(({ id, rhythm }) => [id, rhythm]));
}

/** False where there is no such user. */
export async function setRhythm(
  db: Kysely<Database>,
  user: string,
  { rhythm, now }: { readonly rhythm: Rhythm; readonly now: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('letter_preferences')
    .columns(['id', 'rhythm', 'changed_at'])
    .expression((eb) =>
      eb
        .selectFrom('users')
        .select((one) => ['users.id', one.val(rhythm).as('rhythm'), one.val(now).as('changed_at')])
        .where('users.id', '=', user),
    )
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ rhythm, changed_at: now }))
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
