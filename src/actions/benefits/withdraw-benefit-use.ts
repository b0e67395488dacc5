import { recordChange } from '../../store/audit/record-change.ts';
import { benefitUseWithId, withdrawBenefitUse as withdraw } from '../../store/membership/benefit-uses.ts';
import { lockPartner } from '../../store/membership/write-partner.ts';
import { withTenant } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { mayRecordBenefitUse } from '../policies/benefit.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';

/** Takes a use back: a licence that was given back, or a record that was a mistake. It stays in the list as withdrawn. */
export function withdrawBenefitUse(
  { store, actor, clock }: Context,
  { id, ...about }: AboutPartner & { readonly id: string },
): Promise<Done<{ readonly id: string }>> {
  if (!mayReadPartner(actor, about)) return Promise.resolve(refused({ kind: 'not-found', what: 'partner' }));
  if (!mayRecordBenefitUse(actor, about)) return Promise.resolve(refuse(actor));
  return withTenant(store.db, about, async (tx) => {
    await lockPartner(tx, about);
    const row = await benefitUseWithId(tx, about.partner, id);
    if (!row) return refused({ kind: 'not-found', what: 'benefit-use' });
    // To take it back twice says nothing new.
    if (row.withdrawn_at !== null) return done({ id });
    const now = clock.now();
    await withdraw(tx, about.partner, id, now);
    await recordChange(tx, {
      chain: { kind: 'partner', programme: about.programme, partner: about.partner },
      at: now,
      by: changedBy(actor),
      action: 'withdraw-benefit-use',
      touched: [{ kind: 'benefit-use', id, content: { withdrawn: true } }],
    });
    return done({ id });
  });
}
