import type { Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant.ts';

/** A version of a programme's catalogue, without its files. */
export type CatalogueVersion = Omit<Selectable<Database['catalogue_versions']>, 'programme_id' | 'files'>;

export const versionColumns = ['id', 'hash', 'label', 'published_at', 'published_by'] as const;

/** All versions, the newest first. */
export const catalogueVersions = (tx: Tx, programme: string): Promise<readonly CatalogueVersion[]> =>
  tx
    .selectFrom('catalogue_versions')
    .select(versionColumns)
    .where('programme_id', '=', programme)
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

export const versionWithId = (tx: Tx, programme: string, id: string): Promise<CatalogueVersion | undefined> =>
  tx
    .selectFrom('catalogue_versions')
    .select(versionColumns)
    .where('programme_id', '=', programme)
    .where('id', '=', id)
    .executeTakeFirst();

export const versionWithHash = (tx: Tx, programme: string, hash: string): Promise<CatalogueVersion | undefined> =>
  tx
    .selectFrom('catalogue_versions')
    .select(versionColumns)
    .where('programme_id', '=', programme)
    .where('hash', '=', hash)
    .executeTakeFirst();

/** The files of a version as their authors wrote them, by name. */
export async function filesOfVersion(
  tx: Tx,
  programme: string,
  id: string,
): Promise<Readonly<Record<string, string>> | undefined> {
  const row = await tx
    .selectFrom('catalogue_versions')
    .select('files')
    .where('programme_id', '=', programme)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.files;
}

/** Adds a version; false where the programme has one of that hash already. */
export async function addVersion(
  tx: Tx,
  programme: string,
  version: CatalogueVersion & { readonly files: Readonly<Record<string, string>> },
): Promise<boolean> {
  const row = await tx
    .insertInto('catalogue_versions')
    .values({ ...version, programme_id: programme, files: JSON.stringify(version.files) })
    .onConflict((conflict) => conflict.columns(['programme_id', 'hash']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
