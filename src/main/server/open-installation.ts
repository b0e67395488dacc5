import { join } from 'node:path';
import type { Actor } from '../../actions/actor.ts';
import type { Context } from '../../actions/context.ts';
import { postgresEngine } from '../../store/engines/postgres-engine.ts';
import { openFolder } from '../../store/open-folder.ts';
import { openQueue, type Queue } from '../../store/queue.ts';
import { openStore, type Store } from '../../store/store.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { type BusinessClock, businessClock } from './business-clock.ts';

/** The database with what actions need, for the server and for the commands beside it. */
export interface Installation {
  readonly store: Store;
  readonly queue: Queue;
  readonly clock: BusinessClock;
  as(actor: Actor): Context;
  close(): Promise<void>;
}

/** Where a prepared PGlite database is kept: beside the installed packages, so that it goes when they change. */
export const cache = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.assay');

/** PostgreSQL where an address is given, else PGlite in the data folder; its schema is brought up to date. */
export const openConfiguredStore = ({ data, database }: Configuration): Promise<Store> =>
  database ? openStore(postgresEngine(database.url, database.connections)) : openFolder(data, cache);

/** @param failed hears of what goes wrong beside the work that was asked for */
export async function openInstallation(
  configuration: Configuration,
  failed: (error: unknown) => void,
): Promise<Installation> {
  const store = await openConfiguredStore(configuration);
  try {
    const queue = await openQueue(store.engine, failed);
    const clock = await businessClock(store, configuration.zone);
    return {
      store,
      queue,
      clock,
      as: (actor) => ({ store, queue, clock, actor }),
      close: async () => {
        await queue.stop();
        await clock.stop();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
