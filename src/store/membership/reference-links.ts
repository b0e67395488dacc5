import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../database.ts';

export type ReferenceLink = Selectable<Database['reference_links']>;

/** The link of a letter; beside the tables of tenants, as it is asked for before one knows whose it is. */
export async function addReferenceLink(db: Kysely<Database>, link: ReferenceLink): Promise<void> {
  await db.insertInto('reference_links').values(link).execute();
}

export const referenceLink = (db: Kysely<Database>, tokenHash: string): Promise<ReferenceLink | undefined> =>
  db.selectFrom('reference_links').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
