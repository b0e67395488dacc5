import type { Reinstatement } from '../../domain/awards/reinstatement.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayReinstate } from '../policies/award.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, refused } from '../refusal.ts';
import { reinstatementNow } from './reinstatement-in-hand.ts';
import type { ReinstatementToMake } from './reinstatement-to-make.ts';

/** How an award would be held if it were reinstated; or why it cannot be. Nothing is written. */
export async function foreseeReinstatement(
  { store, actor, clock }: Context,
  { programme, partner, ...wanted }: AboutPartner & Omit<ReinstatementToMake, 'reason'>,
): Promise<Done<Reinstatement>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayReinstate(actor, tenant)) return refuse(actor);
  return withTenant(store.db, tenant, async (tx): Promise<Done<Reinstatement>> => {
    const kept = await partnerRows(tx, partner);
    if (!kept) return refused({ kind: 'not-found', what: 'partner' });
    return reinstatementNow(tx, programme, kept, wanted, clock.today());
  });
}
