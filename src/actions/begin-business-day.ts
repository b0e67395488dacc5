import { allProgrammes } from '../store/catalogue/programmes.ts';
import type { Context } from './context.ts';

/**
 * Sees to it that all standings are worked out for the day that has begun: at the start of the server, at midnight of the
 * calendar that the business lives by, and when a demo is moved to another day.
 */
export async function beginBusinessDay({ store, queue }: Pick<Context, 'store' | 'queue'>): Promise<void> {
  for (const { id } of await allProgrammes(store.db))
    await store.db.transaction().execute((tx) => queue.send(tx, 'all-standings', { programme: id }, id));
}
