import { recordChange } from '../../store/audit/record-change.ts';
import {
  addBenefitUse,
  type BenefitUseRow,
  benefitUseWithId,
  withdrawBenefitUse,
} from '../../store/membership/benefit-uses.ts';
import { lockPartner } from '../../store/membership/write-partner.ts';
import { newId } from '../../store/new-id.ts';
import { withTenant } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { millisecondsOf } from '../moments.ts';
import { mayRecordBenefitUse } from '../policies/benefit.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { roomForUse } from './room-for-use.ts';
import { type BenefitUseToRecord, problemsOfUse } from './use-to-record.ts';

/**
 * Records what was used of a benefit, or in place of an earlier record something else. More than there was on that day is
 * refused with the numbers; the partner is locked, so that two cannot use the last one.
 */
export async function recordBenefitUse(
  context: Context,
  { use, ...about }: AboutPartner & { readonly use: BenefitUseToRecord },
): Promise<Done<{ readonly id: string }>> {
  const { store, actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayRecordBenefitUse(actor, about) || actor.kind === 'system') return refuse(actor);
  const recordedBy = actor;
  return wholeOrNothing(
    context,
    (work) => withTenant(store.db, about, work),
    async (tx) => {
      if ((await lockPartner(tx, about)) === undefined) return refused({ kind: 'not-found', what: 'partner' });
      const catalogue = await catalogueInUse(tx, about.programme);
      if (!catalogue) return refused({ kind: 'conflict', code: 'no-catalogue' });
      const problems = problemsOfUse(use, catalogue.benefits, clock.today());
      if (problems.length > 0) return refused({ kind: 'invalid', problems });
      const { corrects = null } = use;
      const now = clock.now();
      if (corrects !== null) {
        const before = await benefitUseWithId(tx, about.partner, corrects);
        if (!before) return refused({ kind: 'not-found', what: 'benefit-use' });
        if (before.withdrawn_at !== null) return refused({ kind: 'conflict', code: 'benefit-use-withdrawn' });
        await withdrawBenefitUse(tx, about.partner, corrects, now);
      }
      const room = await roomForUse(tx, about, use);
      if (!room.ok) return room;
      const id = newId(millisecondsOf(now));
      const { benefit, amount, on, purpose = null } = use;
      const row: Omit<BenefitUseRow, 'withdrawn_at'> = {
        ...{ id, benefit, amount, used_on: on, purpose, corrects, recorded_at: now },
        ...{ recorded_by_kind: recordedBy.kind, recorded_by: recordedBy.id },
      };
      await addBenefitUse(tx, about, row);
      await recordChange(tx, {
        chain: { kind: 'partner', programme: about.programme, partner: about.partner },
        at: now,
        by: changedBy(actor),
        action: corrects === null ? 'record-benefit-use' : 'correct-benefit-use',
        // What it was for stands in the use alone, where a name in it can be taken out.
        touched: [{ kind: 'benefit-use', id, content: { benefit, amount, on, corrects } }],
      });
      return done({ id });
    },
  );
}
