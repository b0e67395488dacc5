import type { Engine } from '../../store/engines/engine.ts';
import { postgresEngine } from '../../store/engines/postgres-engine.ts';
import { folderAsItIs, folderToFill } from '../../store/open-folder.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { cache } from './open-installation.ts';

// For commands that save and restore: the schema of the database stays as they find it.

/** The database to be saved; nothing where there is none in the data folder. */
export const engineToSave = async ({ data, database }: Configuration): Promise<Engine | undefined> =>
  database ? postgresEngine(database.url, database.connections) : folderAsItIs(data);

/** The database to be filled, made where there is none in the data folder. */
export const engineToFill = async ({ data, database }: Configuration, schema: number): Promise<Engine> =>
  database ? postgresEngine(database.url, database.connections) : folderToFill(data, cache, schema);
