import { createHash } from 'node:crypto';
import type { Engine } from './engines/engine.ts';
import { databaseFolder, isDatabaseIn, pgliteAt, pgliteEngine } from './engines/pglite-engine.ts';
import { copyTemplate } from './engines/pglite-template.ts';
import { allMigrations, newestSchema } from './migrations/all-migrations.ts';
import { openQueue } from './queue.ts';
import { openStore, type Store } from './store.ts';

/**
 * Opens the PGlite database of a data folder; where there is none yet, as a copy of a prepared one that is kept in
 * `cache` for the next time.
 */
export async function openFolder(folder: string, cache: string): Promise<Store> {
  return openStore(await fromTemplate(folder, cache));
}

const fromTemplate = (folder: string, cache: string): Promise<Engine> =>
  pgliteEngine(folder, () => copyTemplate(databaseFolder(folder), { cache, name: templateName(), prepare: prepared }));

/** The database of a data folder, whatever its schema; nothing where there is none. */
export const folderAsItIs = async (folder: string): Promise<Engine | undefined> =>
  isDatabaseIn(folder) ? pgliteEngine(folder) : undefined;

/** The same for a database that is to be filled: where there is none, one that has no step beyond `schema`. */
export const folderToFill = (folder: string, cache: string, schema: number): Promise<Engine> =>
  schema < newestSchema ? pgliteEngine(folder) : fromTemplate(folder, cache);

/** A database with our schema and the queue's, as it is before anything is in it. */
async function prepared(folder: string): Promise<void> {
  const store = await openStore(await pgliteAt(folder));
  const queue = await openQueue(store.engine, () => {});
  await queue.stop();
  await store.close();
}

/** What is in a prepared database is told by the migrations; a template of others is not looked at. */
function templateName(): string {
  const told = JSON.stringify(allMigrations);
  return `pglite-${createHash('sha256').update(told).digest('hex').slice(0, 16)}`;
}
