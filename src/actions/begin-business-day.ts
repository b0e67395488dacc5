import { allProgrammes } from '../store/catalogue/programmes.ts';
import type { Context } from './context.ts';

/**
 * Sees to it that all standings are worked out for the day that has begun, and that what has been kept for long enough is
 * forgotten: at the start of the server, at midnight of the calendar that the business lives by, and when a demo is moved
 * to another day.
 */
export async function beginBusinessDay({ store, queue }: Pick<Context, 'store' | 'queue'>): Promise<void> {
  for (const { id } of await allProgrammes(store.db))
    await store.db.transaction().execute(async (tx) => {
      await queue.send(tx, 'all-standings', { programme: id }, id);
      await queue.send(tx, 'reference-contacts', { programme: id }, id);
    });
}
