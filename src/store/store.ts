import { Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { Engine } from './engines/engine.ts';
import { migrate } from './migrate.ts';

/** The database of an installation, with its schema up to date. */
export interface Store {
  readonly engine: Engine;
  /** Outside {@link withTenant} and its like it sees no row of any partner. */
  readonly db: Kysely<Database>;
  close(): Promise<void>;
}

/** Opens the store over an engine; the engine is closed with it, also where it cannot be opened. */
export async function openStore(engine: Engine): Promise<Store> {
  try {
    await migrate(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return storeOver(engine);
}

/** Over an engine whose schema is known to be up to date. */
export const storeOver = (engine: Engine): Store => ({
  engine,
  db: new Kysely<Database>({ dialect: engine.dialect }),
  close: () => engine.close(),
});
