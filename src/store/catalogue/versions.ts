import { type Selectable, sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant.ts';

/** A version of a programme's catalogue, without its files. */
export type CatalogueVersion = Omit<Selectable<Database['catalogue_versions']>, 'programme_id' | 'files'>;

export const versionColumns = ['id', 'number', 'hash', 'label', 'published_at', 'published_by'] as const;

/** All versions, the newest first. */
export const catalogueVersions = (tx: Tx, programme: string): Promise<readonly CatalogueVersion[]> =>
  tx
    .selectFrom('catalogue_versions')
    .select(versionColumns)
    .where('programme_id', '=', programme)
    .orderBy('number', 'desc')
    .execute();

export const versionWithId = (tx: Tx, programme: string, id: string): Promise<CatalogueVersion | undefined> =>
  tx
    .selectFrom('catalogue_versions')
    .select(versionColumns)
    .where('programme_id', '=', programme)
    .where('id', '=', id)
    .executeTakeFirst();

/** The version that is in force; nothing where none was published yet. */
export const newestVersion = (tx: Tx, programme: string): Promise<CatalogueVersion | undefined> =>
  tx
    .selectFrom('catalogue_versions')
    .select(versionColumns)
    .where('programme_id', '=', programme)
    .orderBy('number', 'desc')
    .limit(1)
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

/**
 * Adds a version as the newest. False where the newest has that hash already, or where another one was added at the same
 * moment: the number is taken then, once its transaction has ended.
 */
export async function addVersion(
  tx: Tx,
  programme: string,
  version: Omit<CatalogueVersion, 'number'> & { readonly files: Readonly<Record<string, string>> },
): Promise<boolean> {
  const { id, hash, label, files, published_at, published_by } = version;
  const { rows } = await sql`
    insert into catalogue_versions (programme_id, id, number, hash, label, files, published_at, published_by)
    select ${programme}::uuid, ${id}::uuid, coalesce(newest.number, 0) + 1, ${hash}, ${label}, ${JSON.stringify(files)}::jsonb,
      ${published_at}::timestamptz, ${published_by}::uuid
    from (select) as one
    left join lateral (
      select number, hash from catalogue_versions where programme_id = ${programme} order by number desc limit 1
    ) newest on true
    where newest.hash is distinct from ${hash}
    on conflict (programme_id, number) do nothing
    returning id`.execute(tx);
  return rows.length > 0;
}
