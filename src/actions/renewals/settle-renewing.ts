import type { RenewalPolicy } from '../../domain/membership/who-may-renew.ts';
import { recordChange } from '../../store/audit/record-change.ts';
import { renewalPolicyOf, setRenewalPolicy } from '../../store/catalogue/programme-settings.ts';
import { withOffice } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { mayKnowProgramme } from '../policies/programme.ts';
import { refuse } from '../policies/refuse.ts';
import { maySettleRenewing } from '../policies/renewal.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';

/** Settles which of a partner's administrators may renew, from now on. What was asked for already stays. */
export async function settleRenewing(
  context: Context,
  { programme, renewing }: { readonly programme: string; readonly renewing: RenewalPolicy },
): Promise<Done<{ readonly renewing: RenewalPolicy }>> {
  const { store, actor, clock } = context;
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  if (!maySettleRenewing(actor, programme)) return refuse(actor);
  return wholeOrNothing(
    context,
    (work) => withOffice(store.db, programme, work),
    async (tx) => {
      const before = await renewalPolicyOf(tx, programme);
      await setRenewalPolicy(tx, programme, renewing);
      await recordChange(tx, {
        chain: { kind: 'programme', programme },
        at: clock.now(),
        by: changedBy(actor),
        action: 'settle-renewing',
        touched: [{ kind: 'programme', id: programme, content: { before, after: renewing } }],
      });
      return done({ renewing });
    },
  );
}

/** How it is settled. */
export async function renewingSettled(
  { store, actor }: Context,
  programme: string,
): Promise<Done<{ readonly renewing: RenewalPolicy }>> {
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  return withOffice(store.db, programme, async (tx) => done({ renewing: await renewalPolicyOf(tx, programme) }));
}
