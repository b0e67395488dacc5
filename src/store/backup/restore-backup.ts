import { CompiledQuery, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { Engine } from '../engines/engine.ts';
import { migrate, schemaFound } from '../migrate.ts';
import { allMigrations } from '../migrations/all-migrations.ts';
import type { Migration } from '../migrations/migration.ts';
import { storeOver } from '../store.ts';
import type { Tx } from '../tenant.ts';
import type { BackupHeader } from './backup-file.ts';
import { type BackupTable, backupTables, quoted } from './backup-tables.ts';
import { type BackupRefusal, BackupRefused, backupParts } from './read-backup.ts';

export type Restored =
  | { readonly ok: true; readonly header: BackupHeader; readonly rows: number }
  | { readonly ok: false; readonly refusal: BackupRefusal };

/** Opens the file from its beginning; it is read twice. */
export type OpenBackup = () => AsyncIterable<Uint8Array>;

/** Reads a backup to its end, and says what it is or why it is none. */
export async function checkBackup(open: OpenBackup, known: readonly Migration[] = allMigrations): Promise<Restored> {
  return answered(async () => {
    let header: BackupHeader | undefined;
    let rows = 0;
    for await (const part of backupParts(open())) {
      if (part.kind === 'row') rows++;
      else {
        header = part.header;
        const newest = known.at(-1)?.number ?? 0;
        if (header.schema > newest)
          throw new BackupRefused({ kind: 'newer-schema', found: header.schema, known: newest });
      }
    }
    return { header: header as BackupHeader, rows };
  });
}

/**
 * Fills an empty database with the rows of a backup, all or none, under the schema that they were read from, and then brings
 * the schema up to date. Nothing is touched where the file or the database is refused.
 */
export async function restoreBackup(
  engine: Engine,
  open: OpenBackup,
  migrations: readonly Migration[] = allMigrations,
): Promise<Restored> {
  const checked = await checkBackup(open, migrations);
  if (!checked.ok) return checked;
  const { schema } = checked.header;
  return answered(async () => {
    const { db } = storeOver(engine);
    const found = await schemaFound(engine);
    if (found > 0) await db.transaction().execute(refuseUnlessEmpty);
    if (found > schema) throw new BackupRefused({ kind: 'schema-ahead', found, backup: schema });
    await migrate(
      engine,
      migrations.filter(({ number }) => number <= schema),
    );
    await insertAll(db, open);
    await migrate(engine, migrations);
    return { header: checked.header, rows: checked.rows };
  });
}

async function answered(
  work: () => Promise<{ readonly header: BackupHeader; readonly rows: number }>,
): Promise<Restored> {
  try {
    return { ok: true, ...(await work()) };
  } catch (error) {
    if (error instanceof BackupRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

const insertAll = (db: Kysely<Database>, open: OpenBackup): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const tables = await backupTables(tx);
    // Row level security binds even the owner, who must write the rows of all programmes and people here; nobody else is in the tables.
    const apart = tables.filter(({ keptApartBy }) => keptApartBy !== undefined);
    for (const { name } of tables) await run(tx, `lock table ${quoted(name)} in access exclusive mode`);
    for (const { name } of apart) await run(tx, `alter table ${quoted(name)} no force row level security`);
    await refuseUnlessEmpty(tx);
    for await (const { table, rows } of batchesOf(open)) await insertRows(tx, tableNamed(tables, table), rows);
    for (const { name } of apart) await run(tx, `alter table ${quoted(name)} force row level security`);
  });

async function refuseUnlessEmpty(tx: Tx): Promise<void> {
  for (const { name } of await backupTables(tx)) {
    const found = await run(tx, `select 1 from ${quoted(name)} limit 1`);
    if (found.length > 0) throw new BackupRefused({ kind: 'not-empty' });
  }
}

function tableNamed(tables: readonly BackupTable[], name: string): BackupTable {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new BackupRefused({ kind: 'does-not-fit', table: name, why: 'there is no such table' });
  return table;
}

interface Batch {
  readonly table: string;
  readonly rows: readonly string[];
}

/** So many characters go into one statement. */
const atOnce = 1_000_000;

async function* batchesOf(open: OpenBackup): AsyncGenerator<Batch> {
  let table = '';
  let rows: string[] = [];
  let size = 0;
  for await (const part of backupParts(open())) {
    if (part.kind === 'header') continue;
    if (rows.length > 0 && (part.table !== table || size + part.row.length > atOnce)) {
      yield { table, rows };
      rows = [];
      size = 0;
    }
    table = part.table;
    rows.push(part.row);
    size += part.row.length;
  }
  if (rows.length > 0) yield { table, rows };
}

async function insertRows(tx: Tx, { name, columns }: BackupTable, rows: readonly string[]): Promise<void> {
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const read = columns.map((column) => `${quoted(column.name)} ${column.isJson ? 'text' : column.type}`).join(', ');
  const cast = columns.map((column) => `${quoted(column.name)}${column.isJson ? `::${column.type}` : ''}`).join(', ');
  try {
    await run(
      tx,
      `insert into ${quoted(name)} (${names}) overriding system value
        select ${cast} from jsonb_to_recordset($1::jsonb) as row (${read})`,
      [`[${rows.join(',')}]`],
    );
  } catch (error) {
    if (!(error instanceof Error && isAboutRows(error))) throw error;
    throw new BackupRefused({ kind: 'does-not-fit', table: name, why: error.message });
  }
}

/** By the classes of SQLSTATE: wrong values, broken constraints, unknown columns; not a connection that is gone. */
const isAboutRows = (error: Error): boolean => 'code' in error && /^(22|23|42)/.test(String(error.code));

const run = async (tx: Tx, text: string, values: readonly unknown[] = []): Promise<readonly unknown[]> =>
  (await tx.executeQuery(CompiledQuery.raw(text, [...values]))).rows;
