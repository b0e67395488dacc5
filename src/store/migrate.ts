import type { Engine } from './engines/engine.ts';
import { allMigrations } from './migrations/all-migrations.ts';
import type { Migration } from './migrations/migration.ts';

/** The database was made by a newer Assay: what it has since learned to keep would be lost on this one. */
export class NewerSchema extends Error {
  constructor(found: number, known: number) {
    super(
      `The database is at schema ${found}, and this Assay knows schemas up to ${known}. Start the newer version of Assay that made it, or restore a backup from before the upgrade.`,
    );
  }
}

/**
 * Brings the schema up to date, each step in a transaction of its own; answers with the steps that were done. Processes
 * that start together wait for each other. Refuses a database that a newer Assay has made.
 */
export async function migrate(
  engine: Engine,
  migrations: readonly Migration[] = allMigrations,
): Promise<readonly Migration[]> {
  await keepSteps(engine);
  const done: Migration[] = [];
  for (const migration of migrations) {
    const found = await schemaOf(engine);
    const newest = migrations.at(-1)?.number ?? 0;
    if (found > newest) throw new NewerSchema(found, newest);
    if (found < migration.number && (await step(engine, migration))) done.push(migration);
  }
  return done;
}

/** Two processes that make the table at once: one of them is told that it is there. */
async function keepSteps(engine: Engine): Promise<void> {
  const table = `
    create table if not exists schema_steps (
      number integer primary key,
      name text not null,
      done_at timestamptz not null default now()
    )`;
  await engine.run(table).catch(() => engine.run(table));
}

/** The number of the last step that was done; 0 for an empty database. */
export async function schemaOf(engine: Engine): Promise<number> {
  const { rows } = await engine.run('select coalesce(max(number), 0) as number from schema_steps');
  return Number(rows[0]?.['number']);
}

/** The same of any database, also of one in which nothing of ours is yet. */
export async function schemaFound(engine: Engine): Promise<number> {
  const { rows } = await engine.run(`select to_regclass('public.schema_steps') is not null as "isOurs"`);
  return rows[0]?.['isOurs'] === true ? schemaOf(engine) : 0;
}

/** As one text, so that all statements share one connection and one transaction. */
async function step(engine: Engine, { number, name, sql }: Migration): Promise<boolean> {
  try {
    await engine.run(`
      begin;
      -- Whoever inserts the number first does the step; the others wait here and find it done.
      insert into schema_steps (number, name) values (${number}, '${name}');
      ${sql};
      commit;`);
    return true;
  } catch (error) {
    if ((await schemaOf(engine)) >= number) return false;
    throw error;
  }
}
