import { CompiledQuery } from 'kysely';
import type { Store } from '../../src/store/store.ts';
import { anId } from './an-office.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly must: boolean;
  readonly checked: string | null;
  /** A value that the row it refers to has. */
  readonly refers: { readonly table: string; readonly column: string } | null;
}

/**
 * Adds a row to every table that has none, the list and the columns asked of the database; what a row refers to is there
 * first. Only for tests: it steps over row level security as nobody may.
 */
export async function aRowInEveryTable(store: Store, tables: readonly string[]): Promise<void> {
  await store.db.transaction().execute(async (tx) => {
    const run = async (text: string, values: readonly unknown[] = []) =>
      (await tx.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, [...values]))).rows;
    const { rows: apart } = await tx.executeQuery<{ name: string }>(
      CompiledQuery.raw(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity`,
      ),
    );
    for (const { name } of apart) await run(`alter table ${name} no force row level security`);
    for (const table of tables) {
      if ((await run(`select 1 from ${table} limit 1`)).length > 0) continue;
      const values = new Map<string, unknown>();
      for (const column of (await run(columnsOf, [table, alsoFilled[table] ?? []])) as unknown as readonly Column[]) {
        const refers = column.refers ?? (column.must && column.name === 'person_id' ? aUser : undefined);
        const value = refers
          ? (await run(`select ${refers.column} as it from ${refers.table} limit 1`))[0]?.['it']
          : valueFor(column);
        if (value !== undefined) values.set(column.name, value);
      }
      const names = [...values.keys()];
      await run(
        `insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
        [...values.values()],
      );
    }
    for (const { name } of apart) await run(`alter table ${name} force row level security`);
  });
}

/** Columns that may be empty, where one of them has to be filled. */
const alsoFilled: Readonly<Record<string, readonly string[]>> = { disputes: ['evidence_id'] };

/** A person outside of partners is who signs in; no key of the database says so, as wallets may be on other machines. */
const aUser = { table: 'users', column: 'id' };

const columnsOf = `
  select a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull and not a.atthasdef as must,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
     where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum]) as checked,
    (select jsonb_build_object('table', o.relname, 'column', r.attname)
     from pg_constraint k
     cross join lateral unnest(k.conkey, k.confkey) as pair (own, other)
     join pg_class o on o.oid = k.confrelid
     join pg_attribute r on r.attrelid = k.confrelid and r.attnum = pair.other
     where k.conrelid = a.attrelid and k.contype = 'f' and pair.own = a.attnum and (a.attnotnull or a.attname = any($2)) and k.confrelid <> k.conrelid limit 1) as refers
  from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped`;

function valueFor({ name, type, must, checked }: Column): unknown {
  if (name === 'only_row') return true;
  if (!must) return undefined;
  const allowed = checked === null || type !== 'text' ? undefined : /'([^']+)'::text/.exec(checked)?.[1];
  return allowed ?? (type === 'uuid' || type === 'text' ? anId() : usual[type]);
}

const usual: Readonly<Record<string, string | number | boolean>> = {
  date: '2020-01-01',
  'timestamp with time zone': '2020-01-01T00:00:00.123Z',
  jsonb: 'null',
  integer: 1,
  bigint: 9_007_199_254_740_000,
  boolean: true,
};
