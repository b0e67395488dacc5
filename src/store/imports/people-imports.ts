import { type Selectable, sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

/** A sheet that was handed in, without the sheet itself. */
export type PeopleImportRow = Omit<
  Selectable<Database['people_imports']>,
  'programme_id' | 'partner_id' | 'file' | 'columns'
>;

const listed = [
  'id',
  'file_name',
  'state',
  'reading',
  'attempt',
  'revision',
  'rows_read',
  'rows_in_all',
  'report',
  'created_at',
  'created_by',
  'closed_at',
] as const;

export interface NewPeopleImport {
  readonly id: string;
  readonly fileName: string;
  /** In base64. */
  readonly file: string;
  readonly reading: unknown;
  readonly by: string | null;
  readonly now: Instant;
}

export async function addPeopleImport(tx: Tx, { programme, partner }: Tenant, added: NewPeopleImport): Promise<void> {
  const { id, fileName, file, reading, by, now } = added;
  await tx
    .insertInto('people_imports')
    .values({
      ...{ programme_id: programme, partner_id: partner, id, file_name: fileName, file, state: 'reading' },
      ...{ reading: JSON.stringify(reading), created_at: now, created_by: by },
    })
    .execute();
}

/** The newest first, from before a place in the list on; it is compared as text, so that any text is a place. */
export const peopleImports = (tx: Tx, partner: string, limit: number, before?: string): Promise<PeopleImportRow[]> =>
  tx
    .selectFrom('people_imports')
    .select(listed)
    .where('partner_id', '=', partner)
    .$if(before !== undefined, (query) => query.where(sql`id::text collate "C"`, '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

export const peopleImport = (tx: Tx, partner: string, id: string): Promise<PeopleImportRow | undefined> =>
  tx
    .selectFrom('people_imports')
    .select(listed)
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .executeTakeFirst();

/** Its sheet, in base64; null where it is kept no more. */
export async function sheetOfImport(tx: Tx, partner: string, id: string): Promise<string | null> {
  const row = await tx
    .selectFrom('people_imports')
    .select('file')
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.file ?? null;
}

/** How other sheets were read, by the columns that they had, whatever became of them; the newest first. */
export const readingsBefore = (
  tx: Tx,
  partner: string,
  id: string,
): Promise<Pick<Selectable<Database['people_imports']>, 'state' | 'columns' | 'reading' | 'report'>[]> =>
  tx
    .selectFrom('people_imports')
    .select(['state', 'columns', 'reading', 'report'])
    .where('partner_id', '=', partner)
    .where('id', '<>', id)
    .where('columns', 'is not', null)
    .orderBy('id', 'desc')
    .limit(100)
    .execute();

export type ImportChange = Readonly<
  Partial<
    Pick<PeopleImportRow, 'state' | 'attempt' | 'revision' | 'rows_read' | 'rows_in_all' | 'closed_at'> & {
      readonly reading: unknown;
      readonly report: unknown;
      readonly columns: string;
      readonly file: null;
    }
  >
>;

/** Changes an import; where a state is named in which it must be, only there. Answers whether it was. */
export async function changePeopleImport(
  tx: Tx,
  partner: string,
  id: string,
  { reading, report, ...change }: ImportChange,
  from?: readonly PeopleImportRow['state'][],
): Promise<boolean> {
  const result = await tx
    .updateTable('people_imports')
    .set({
      ...change,
      ...(reading !== undefined && { reading: JSON.stringify(reading) }),
      ...(report !== undefined && { report: JSON.stringify(report) }),
    })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .$if(from !== undefined, (query) => query.where('state', 'in', from as PeopleImportRow['state'][]))
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Those of a partner that nobody has taken over or thrown away. */
export const waitingImports = (tx: Tx, partner: string): Promise<{ readonly id: string }[]> =>
  tx
    .selectFrom('people_imports')
    .select('id')
    .where('partner_id', '=', partner)
    .where('state', 'in', ['reading', 'ready', 'refused'])
    .execute();

/** Those that nobody has taken over since a moment: the sheets of others are not kept for ever. */
export async function forgottenImports(tx: Tx, before: Instant): Promise<readonly { partner: string; id: string }[]> {
  const { rows } = await sql<{ partner: string; id: string }>`
    select partner_id as partner, id from people_imports
    where state in ('reading', 'ready', 'refused') and created_at < ${before}
    order by partner_id, id limit 1000`.execute(tx);
  return rows;
}
