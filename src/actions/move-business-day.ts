import type { Day } from '../domain/time/day.ts';
import { allProgrammes } from '../store/catalogue/programmes.ts';
import { businessDay, setBusinessDay } from '../store/installation/business-day.ts';
import type { Context } from './context.ts';
import { recordAtPlace } from './record-at-place.ts';

/**
 * Makes the installation a demo that stands on a day, or moves it there, and records it in every programme. Only somebody
 * with the machine's own command line gets here.
 */
export async function moveBusinessDay({ store, clock }: Pick<Context, 'store' | 'clock'>, to: Day): Promise<void> {
  const programmes = await allProgrammes(store.db);
  const now = clock.now();
  await store.db.transaction().execute(async (tx) => {
    const from = await businessDay(tx);
    await setBusinessDay(tx, to);
    for (const { id } of programmes)
      await recordAtPlace(
        tx,
        { programme: id, partner: null },
        {
          at: now,
          by: { kind: 'system', id: null },
          action: from === undefined ? 'begin-demo' : 'move-business-day',
          touched: [{ kind: 'programme', id, content: { before: from ?? null, after: to } }],
        },
      );
  });
}
