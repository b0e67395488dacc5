import { recordChange } from '../../store/audit/record-change.ts';
import { type ApplyingPolicy, applyingPolicyOf, setApplyingPolicy } from '../../store/catalogue/programme-settings.ts';
import { withOffice } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { maySettleApplying } from '../policies/award.ts';
import { mayKnowProgramme } from '../policies/programme.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';

interface Settled {
  readonly applying: ApplyingPolicy;
}

/** Settles whether an award that is applied for is given at once or waits for the office, from now on. What waits already stays. */
export async function settleApplying(
  context: Context,
  { programme, applying }: Settled & { readonly programme: string },
): Promise<Done<Settled>> {
  const { store, actor, clock } = context;
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  if (!maySettleApplying(actor, programme)) return refuse(actor);
  return wholeOrNothing(
    context,
    (work) => withOffice(store.db, programme, work),
    async (tx) => {
      const before = await applyingPolicyOf(tx, programme);
      await setApplyingPolicy(tx, programme, applying);
      await recordChange(tx, {
        chain: { kind: 'programme', programme },
        at: clock.now(),
        by: changedBy(actor),
        action: 'settle-applying',
        touched: [{ kind: 'programme', id: programme, content: { before, after: applying } }],
      });
      return done({ applying });
    },
  );
}

/** How it is settled. */
export async function applyingSettled({ store, actor }: Context, programme: string): Promise<Done<Settled>> {
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  return withOffice(store.db, programme, async (tx) => done({ applying: await applyingPolicyOf(tx, programme) }));
}
