import { allProgrammes } from '../store/catalogue/programmes.ts';
import type { Context } from './context.ts';
import { forgetImports } from './imports/forget-imports.ts';

/**
 * Sees to it that all standings are worked out for the day that has begun, and throws away the sheets that were left lying:
 * at the start of the server, at midnight of the calendar that the business lives by, and when a demo is moved to another day.
 */
export async function beginBusinessDay({
  store,
  queue,
  clock,
}: Pick<Context, 'store' | 'queue' | 'clock'>): Promise<void> {
  for (const { id } of await allProgrammes(store.db)) {
    await forgetImports({ store, clock }, id);
    await store.db.transaction().execute((tx) => queue.send(tx, 'all-standings', { programme: id }, id));
  }
}
