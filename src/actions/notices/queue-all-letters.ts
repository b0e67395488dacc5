import { partnersToTell } from '../../store/notices/partners-to-tell.ts';
import { withOffice } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import type { JobData } from '../queued/job.ts';

/** So many at a time: others get their turn at the database in between. */
const pageSize = 100;

/**
 * Queues one page of the partners of whom something is to be said today, and then the next page. Begun anew after a crash, it
 * queues only those of whom it was not said yet. Only the clock gets here.
 */
export const queueAllLetters = (
  { store, queue, clock }: Pick<Context, 'store' | 'queue' | 'clock'>,
  { programme, after }: JobData<'all-letters'>,
): Promise<number> =>
  withOffice(store.db, programme, async (tx) => {
    const partners = await partnersToTell(tx, { programme, day: clock.today(), after, limit: pageSize });
    for (const partner of partners) await queue.send(tx, 'letters', { programme, partner }, partner);
    const last = partners.at(-1);
    if (partners.length === pageSize && last !== undefined)
      await queue.send(tx, 'all-letters', { programme, after: last }, `${programme} after ${last}`);
    return partners.length;
  });
