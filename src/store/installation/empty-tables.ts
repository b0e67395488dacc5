import type { Engine } from '../engines/engine.ts';

/** Every table of ours, but for the list of steps that the schema has taken. */
export async function ownTables(engine: Engine): Promise<readonly string[]> {
  const { rows } = await engine.run(`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'schema_steps'
    order by 1`);
  return rows.map((row) => String(row['name']));
}

/** Takes every row out of every table, and every job out of the queue. There is no way back. */
export async function emptyTables(engine: Engine): Promise<void> {
  const tables = (await ownTables(engine)).map((name) => `"${name}"`).join(', ');
  await engine.run(`truncate table ${tables}`);
  const { rows } = await engine.run(`select to_regclass('queue.job') is not null as "hasQueue"`);
  if (rows[0]?.['hasQueue'] === true) await engine.run('delete from queue.job');
}
