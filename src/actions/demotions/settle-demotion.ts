import { recordChange } from '../../store/audit/record-change.ts';
import { type DemotionPolicy, demotionPolicyOf, setDemotionPolicy } from '../../store/catalogue/programme-settings.ts';
import { withOffice } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { maySettleDemotion } from '../policies/demotion.ts';
import { mayKnowProgramme } from '../policies/programme.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';

/**
 * Settles whether somebody decides about what has lapsed, or it is ended at once, from now on: what is pending already was
 * told as such, and stays for somebody to decide.
 */
export async function settleDemotion(
  context: Context,
  { programme, demotion }: { readonly programme: string; readonly demotion: DemotionPolicy },
): Promise<Done<{ readonly demotion: DemotionPolicy }>> {
  const { store, actor, clock } = context;
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  if (!maySettleDemotion(actor, programme)) return refuse(actor);
  return wholeOrNothing(
    context,
    (work) => withOffice(store.db, programme, work),
    async (tx) => {
      const before = await demotionPolicyOf(tx, programme);
      await setDemotionPolicy(tx, programme, demotion);
      await recordChange(tx, {
        chain: { kind: 'programme', programme },
        at: clock.now(),
        by: changedBy(actor),
        action: 'settle-demotion',
        touched: [{ kind: 'programme', id: programme, content: { before, after: demotion } }],
      });
      return done({ demotion });
    },
  );
}

/** How it is settled. */
export async function demotionSettled(
  { store, actor }: Context,
  programme: string,
): Promise<Done<{ readonly demotion: DemotionPolicy }>> {
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  return withOffice(store.db, programme, async (tx) => done({ demotion: await demotionPolicyOf(tx, programme) }));
}
