import { partnersBehind } from '../store/standing/partners-behind.ts';
import { withOffice } from '../store/tenant.ts';
import type { Context } from './context.ts';

export interface AllStandings {
  readonly programme: string;
  /** The last partner of the page before. */
  readonly after?: string | undefined;
}

/** So many at a time: others get their turn at the database in between. */
const pageSize = 50;

/**
 * Queues one page of the partners whose standing is not worked out for the day and the rules of now, and then the next page.
 * Begun anew after a crash, it queues only those that are still behind. Only the clock gets here.
 */
export const queueAllStandings = (
  { store, queue, clock }: Context,
  { programme, after }: AllStandings,
): Promise<number> =>
  withOffice(store.db, programme, async (tx) => {
    const partners = await partnersBehind(tx, { programme, day: clock.today(), after, limit: pageSize });
    for (const partner of partners) await queue.send(tx, 'standing-in-turn', { programme, partner }, partner);
    const last = partners.at(-1);
    if (partners.length === pageSize && last !== undefined)
      await queue.send(tx, 'all-standings', { programme, after: last }, `${programme} after ${last}`);
    return partners.length;
  });
