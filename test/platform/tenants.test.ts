import { CompiledQuery, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import { addProgramme } from '../../src/store/catalogue/programmes.ts';
import type { Store } from '../../src/store/store.ts';
import { type Tenant, type Tx, withOffice, withPerson, withTenant } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anId, anOffice, doneOf, type Office } from '../builders/an-office.ts';

const pack = aPack({ competency: aCompetency('web', { gold: { people: 1, with: 'A' } }) });

type Way = readonly [name: string, work: (does: (tx: Tx) => Promise<unknown>) => Promise<unknown>];

// The list of tables is asked of the database, so that a table that is added is tried as well.
describe.each(engineKinds)('%s keeps partners apart', (kind) => {
  let store: Store;
  let office: Office;
  let own: Tenant;
  let tables: readonly string[];
  let foreign: readonly Way[];

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const { programme } = office;
    const other = anId();
    await addProgramme(store.db, { id: other, code: 'other', now: office.clock.now() });
    const enrol = async (partner: string) =>
      doneOf(await importPartner(office, { programme, tree: { partner, people: [{ id: 'a' }] } })).partner;
    own = { programme, partner: await enrol('own') };
    const beside = await enrol('beside');
    tables = await partnerTables();
    await fillTables(programme);
    foreign = [
      ['another partner', (does) => withTenant(store.db, { programme, partner: beside }, does)],
      ['the same partner under another programme', (does) => withTenant(store.db, { ...own, programme: other }, does)],
      ['the office of another programme', (does) => withOffice(store.db, other, does)],
      ['a person', (does) => withPerson(store.db, own.partner, does)],
      ['nobody', (does) => store.db.transaction().execute(does)],
      [
        'a partner whose name was not set',
        (does) =>
          store.db.transaction().execute(async (tx) => {
            await sql`set local role assay_partner`.execute(tx);
            return does(tx);
          }),
      ],
    ];
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  const partnerTables = async () => {
    const { rows } = await store.engine.run(`
      select c.table_name as name from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and c.column_name = 'partner_id' and t.table_type = 'BASE TABLE'
        -- Those of sign-in no tenant may touch at all (store/sign-in/kept-from-tenants.test.ts).
        and (has_any_column_privilege('assay_partner', format('%I', c.table_name), 'select, insert, update')
          or has_any_column_privilege('assay_office', format('%I', c.table_name), 'select, insert, update'))
      order by 1`);
    return rows.map((row) => String(row['name'])).filter((name) => !isOfProgramme.has(name));
  };

  /** Those that refer to others after these. */
  const fillTables = async (programme: string) => {
    let left: string[] = [];
    // Some have rows already: an enrolment is recorded in the audit.
    for (const table of tables)
      if ((await withOffice(store.db, programme, (tx) => rowsSeen(tx, table))) === 0) left.push(table);
    while (left.length > 0) {
      const missing: string[] = [];
      for (const table of left)
        await withOffice(store.db, programme, (tx) => insertInto(table, tx, own, anId())).catch((error) => {
          if (error.code !== '23503') throw error;
          missing.push(table);
        });
      if (missing.length === left.length) throw new Error(`No row can be added to ${missing.join(', ')}.`);
      left = missing;
    }
  };

  /** A row with something in every column that must have it; the rows it refers to are the partner's own. */
  const insertInto = async (table: string, tx: Tx, { programme, partner }: Tenant, id: string) => {
    const { rows: columns } = await tx.executeQuery<{
      name: string;
      type: string;
      must: boolean;
      checked: string | null;
    }>(
      CompiledQuery.raw(
        `select a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull and not a.atthasdef as must,
           (select pg_get_constraintdef(k.oid) from pg_constraint k
            where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum]) as checked
         from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped`,
        [table],
      ),
    );
    const references = await referencesOf(tx, table, partner);
    const values = columns.flatMap(({ name, type, must, checked }) => {
      if (name === 'programme_id') return [[name, programme]];
      if (name === 'partner_id') return [[name, partner]];
      if (name === 'id') return [[name, id]];
      if (references.has(name)) return [[name, references.get(name)]];
      if (!must) return [];
      const allowed = checked === null || type !== 'text' ? undefined : /'([^']+)'::text/.exec(checked)?.[1];
      return [
        [
          name,
          allowed ??
            (type === 'uuid' || type === 'text'
              ? anId()
              : type === 'bigint'
                ? anUnusedNumber()
                : (usual[type] as string)),
        ],
      ];
    });
    return tx.executeQuery(
      CompiledQuery.raw(
        `insert into ${table} (${values.map(([name]) => name).join(', ')})
         values (${values.map((_, index) => `$${index + 1}`).join(', ')}) `,
        values.map(([, value]) => value),
      ),
    );
  };

  /** For each column that refers to another table of the partner: a row of its own there. */
  const referencesOf = async (tx: Tx, table: string, partner: string): Promise<ReadonlyMap<string, unknown>> => {
    const { rows } = await tx.executeQuery<{ column: string; other: string }>(
      CompiledQuery.raw(
        `select a.attname as column, k.confrelid::regclass::text as other
         from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
         where k.conrelid = $1::regclass and k.contype = 'f' and array_length(k.conkey, 1) = 2`,
        [table],
      ),
    );
    const found = new Map<string, unknown>();
    for (const { column, other } of rows) {
      const one = await tx.executeQuery<{ id: string }>(
        CompiledQuery.raw(`select id from ${other} where partner_id = $1 limit 1`, [partner]),
      );
      if (one.rows[0]) found.set(column, one.rows[0].id);
    }
    return found;
  };

  const rowsSeen = async (tx: Tx, table: string) =>
    (await tx.executeQuery(CompiledQuery.raw(`select 1 from ${table} where partner_id = $1`, [own.partner]))).rows
      .length;

  test('every table of partners has a row to try', async () => {
    expect(tables).toContain('credentials');
    expect(tables.length).toBeGreaterThanOrEqual(15);
    for (const table of tables)
      expect([table, await withTenant(store.db, own, (tx) => rowsSeen(tx, table))]).not.toEqual([table, 0]);
  });

  test('nobody else sees, changes, removes or adds a row of a partner', async () => {
    const before = new Map<string, number>();
    for (const table of tables) before.set(table, await withTenant(store.db, own, (tx) => rowsSeen(tx, table)));
    for (const [who, as] of foreign)
      for (const table of tables) {
        const tried = (text: string) => reached(as, (tx) => tx.executeQuery(CompiledQuery.raw(text, [own.partner])));
        const reach = {
          sees: await tried(`select 1 from ${table} where partner_id = $1`),
          changes: await tried(`update ${table} set partner_id = partner_id where partner_id = $1 returning 1`),
          removes: await tried(`delete from ${table} where partner_id = $1 returning 1`),
          adds: await reached(as, async (tx) => {
            await insertInto(table, tx, table === 'partners' ? { ...own, partner: anId() } : own, anId());
            return { rows: [1] };
          }),
        };
        expect({ who, table, ...reach }).toEqual({ who, table, sees: 0, changes: 0, removes: 0, adds: 0 });
      }
    for (const table of tables)
      expect([table, await withTenant(store.db, own, (tx) => rowsSeen(tx, table))]).toEqual([table, before.get(table)]);
  });

  test('a partner removes nothing of its own: history is kept', async () => {
    for (const table of tables.filter((one) => !erasable.has(one)))
      await expect(
        withTenant(store.db, own, (tx) =>
          tx.executeQuery(CompiledQuery.raw(`delete from ${table} where partner_id = $1`, [own.partner])),
        ),
      ).rejects.toMatchObject({ code: '42501' });
  });

  test('row level security is forced on every table, and every key has the partner in it', async () => {
    const { rows } = await store.engine.run(`
      select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as forced,
        (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
         where i.indrelid = c.oid and i.indisprimary) as "primaryKeyBeginsWith",
        (select count(*) from pg_index i where i.indrelid = c.oid and i.indisunique and not exists (
           select from pg_attribute a where a.attrelid = c.oid and a.attname = 'partner_id' and a.attnum = any(i.indkey)
         )) as "keysWithoutPartner"
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`);
    const found = new Map(rows.map(({ table, ...rest }) => [String(table), rest]));
    for (const table of tables)
      expect([table, found.get(table)]).toEqual([
        table,
        { forced: true, primaryKeyBeginsWith: 'partner_id', keysWithoutPartner: 0 },
      ]);
    for (const table of [...isOfProgramme, 'catalogue_versions'])
      expect([table, found.get(table)]).toEqual([table, expect.objectContaining({ forced: true })]);
  });
});

/**
 * What an entry of the audit is about can be erased with a person, and the entry itself stays; what a sheet would have changed
 * that nobody took over is no history.
 */
const erasable: ReadonlySet<string> = new Set(['audit_contents', 'people_import_changes']);

/** Names that are unique in a programme: its partners read them all, and another programme none. */
const isOfProgramme: ReadonlySet<string> = new Set(['partner_codes']);

/** Numbers that are counted up within a partner begin at 1. */
let used = 1_000_000;
const anUnusedNumber = () => ++used;

const usual: Readonly<Record<string, string | number>> = {
  date: '2020-01-01',
  'timestamp with time zone': '2020-01-01T00:00:00Z',
  jsonb: '{}',
  integer: 1,
  bigint: 1,
  boolean: 'true',
  numeric: 1,
};

/** How many rows were reached; none where it was refused for want of rights. */
async function reached(as: Way[1], does: (tx: Tx) => Promise<{ readonly rows: readonly unknown[] }>): Promise<number> {
  let rows = 0;
  try {
    await as(async (tx) => {
      rows = (await does(tx)).rows.length;
      throw undone;
    });
  } catch (error) {
    if (error === undone) return rows;
    if (error instanceof Error && 'code' in error && error.code === '42501') return 0;
    throw error;
  }
  return rows;
}

const undone = new Error('Only tried.');
