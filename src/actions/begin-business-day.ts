import { allProgrammes } from '../store/catalogue/programmes.ts';
import type { Context } from './context.ts';
import { forgetImports } from './imports/forget-imports.ts';
import { forgetContacts } from './references/forget-contacts.ts';

/**
 * Sees to it that letters are sent of what is due on the day that has begun and that all standings are worked out for it,
 * throws away the sheets that were left lying, and forgets whom references were asked of, where that is over for long: at the start of the server, at midnight of the
 * calendar that the business lives by, and when a demo is moved to another day.
 */
export async function beginBusinessDay({
  store,
  queue,
  clock,
}: Pick<Context, 'store' | 'queue' | 'clock'>): Promise<void> {
  for (const { id } of await allProgrammes(store.db)) {
    await forgetImports({ store, clock }, id);
    await forgetContacts({ store, clock }, id);
    await store.db.transaction().execute(async (tx) => {
      // First those of whom something is to be said today: they are worked out before the others.
      await queue.send(tx, 'all-letters', { programme: id }, id);
      await queue.send(tx, 'all-standings', { programme: id }, id);
    });
  }
}
