import { z } from 'zod';
import { recordChange } from '../../store/audit/record-change.ts';
import { endRuling } from '../../store/catalogue/rulings.ts';
import { withOffice } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { mayKnowProgramme } from '../policies/programme.ts';
import { refuse } from '../policies/refuse.ts';
import { mayRule } from '../policies/ruling.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { decision } from './decision.ts';

export const RulingWithdrawn = z.strictObject(decision);
export type RulingWithdrawn = z.infer<typeof RulingWithdrawn>;

/** Takes a ruling back: the question is open again, on every day. What was known while it held can still be asked about. */
export async function withdrawRuling(
  context: Context,
  { programme, id, by, reason }: RulingWithdrawn & { readonly programme: string; readonly id: string },
): Promise<Done<{ readonly id: string }>> {
  const { store, actor, clock, queue } = context;
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  if (!mayRule(actor, programme)) return refuse(actor);
  return wholeOrNothing(
    context,
    (work) => withOffice(store.db, programme, work),
    async (tx) => {
      const now = clock.now();
      const ended = await endRuling(tx, programme, { id, by, reason, now });
      if (!ended) return refused({ kind: 'not-found', what: 'ruling' });
      await queue.send(tx, 'all-standings', { programme }, programme);
      await recordChange(tx, {
        chain: { kind: 'programme', programme },
        at: now,
        by: changedBy(actor),
        action: 'withdraw-ruling',
        touched: [{ kind: 'ruling', id, content: { by } }],
        reason: { text: reason },
      });
      return done({ id });
    },
  );
}
