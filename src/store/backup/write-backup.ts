import { createHash } from 'node:crypto';
import { CompiledQuery, type Kysely } from 'kysely';
import { allProgrammes } from '../catalogue/programmes.ts';
import type { Database } from '../database.ts';
import { allUserIds } from '../sign-in/users.ts';
import { asOffice, asPerson, asRole, type Tx } from '../tenant.ts';
import { type BackupEnd, type BackupHeader, backupFormat, rowLine } from './backup-file.ts';
import { type BackupTable, backupTables, quoted } from './backup-tables.ts';

export type BackupAbout = Pick<BackupHeader, 'schema' | 'madeAt' | 'madeBy' | 'secret'>;

/**
 * Reads every row of every table of ours, as of one moment, and hands the lines of a backup to `write` as they are read. What
 * waits in the queue is not in it. Others may go on writing meanwhile.
 */
export const writeBackup = (
  db: Kysely<Database>,
  about: BackupAbout,
  write: (lines: AsyncIterable<string>) => Promise<void>,
): Promise<void> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((tx) => write(backupLines(tx, about)));

async function* backupLines(tx: Tx, about: BackupAbout): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const hashed = (line: string) => {
    hash.update(line);
    return line;
  };
  const programmes = await allProgrammes(tx);
  const header: BackupHeader = {
    assay: 'backup',
    format: backupFormat,
    ...about,
    programmes: programmes.map(({ code }) => code),
  };
  yield hashed(`${JSON.stringify(header)}\n`);
  const rows: Record<string, number> = {};
  const [owner] = (await run(tx, 'select current_user as name')) as [{ name: string }];
  const readers: Readers = {
    owner: [asRole(owner.name)],
    programme: programmes.map(({ id }) => asOffice(id)),
    // A wallet is that of somebody who signs in.
    person: (await allUserIds(tx)).map(asPerson),
  };
  for (const table of await backupTables(tx)) {
    let count = 0;
    for (const role of readers[table.keptApartBy ?? 'owner']) {
      await run(tx, role);
      for await (const row of rowsOf(tx, table)) {
        count++;
        yield hashed(rowLine(table.name, row));
      }
    }
    await run(tx, asRole(owner.name));
    rows[table.name] = count;
  }
  const end: BackupEnd = { end: { rows, sha256: hash.digest('hex') } };
  yield `${JSON.stringify(end)}\n`;
}

/** The statements that make us all those, one after another, who see the rows of a table between them. */
type Readers = Readonly<Record<'owner' | NonNullable<BackupTable['keptApartBy']>, readonly string[]>>;

/** So many characters at a time, whatever a row weighs: memory does not grow with a table. */
const atOnce = 1_000_000;

async function* rowsOf(tx: Tx, { name, columns, key }: BackupTable): AsyncGenerator<string> {
  const told = columns.map((column) => (column.isJson ? `${quoted(column.name)}::text` : quoted(column.name)));
  await run(
    tx,
    `declare backup_rows no scroll cursor for
      select to_jsonb(r)::text as row from (select ${told.join(', ')} from ${quoted(name)} order by ${key.map(quoted).join(', ')}) r`,
  );
  let size = 10;
  for (;;) {
    const page = (await run(tx, `fetch forward ${size} from backup_rows`)) as readonly { readonly row: string }[];
    for (const { row } of page) yield row;
    if (page.length < size) break;
    const weight = page.reduce((sum, { row }) => sum + row.length, 0) / size;
    size = Math.min(1_000, Math.max(1, Math.floor(atOnce / weight)));
  }
  await run(tx, 'close backup_rows');
}

const run = async (tx: Tx, text: string): Promise<readonly unknown[]> =>
  (await tx.executeQuery(CompiledQuery.raw(text))).rows;
