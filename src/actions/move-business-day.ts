import type { ChangedBy } from '../domain/audit/entry.ts';
import type { Day } from '../domain/time/day.ts';
import { allProgrammes } from '../store/catalogue/programmes.ts';
import { businessDay, setBusinessDay } from '../store/installation/business-day.ts';
import type { Context } from './context.ts';
import { recordAtPlace } from './record-at-place.ts';

/**
 * Makes the installation a demo that stands on a day, or moves it there, and records it in every programme. Whoever may do
 * so was asked before: by the machine's own command line, or by move-demo.ts.
 */
export async function moveBusinessDay(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  to: Day,
  by: ChangedBy = { kind: 'system', id: null },
): Promise<void> {
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
          by,
          action: from === undefined ? 'begin-demo' : 'move-business-day',
          touched: [{ kind: 'programme', id, content: { before: from ?? null, after: to } }],
        },
      );
  });
}
