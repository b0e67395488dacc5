import { type DisputeState, disputeState } from '../../domain/membership/dispute-state.ts';
import { disputesOf, type ListedDispute } from '../../store/membership/credential-disputes.ts';
import { personWithCode } from '../../store/membership/person-data.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';

export interface DisputeListed extends ListedDispute {
  readonly state: DisputeState;
}

/** What was disputed about one of a partner's people, the newest first, and what became of it. */
export async function listDisputes(
  { store, actor }: Context,
  { person, ...tenant }: AboutPartner & { readonly person: string },
): Promise<Done<readonly DisputeListed[]>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  return withTenant(store.db, tenant, async (tx) => {
    const owner = await personWithCode(tx, tenant.partner, person);
    if (owner === undefined) return refused({ kind: 'not-found', what: 'person' });
    const rows = await disputesOf(tx, tenant.partner, owner);
    return done(
      rows.map((row) => ({
        ...row,
        state: disputeState({ outcome: row.outcome, isStatementKnown: Boolean(row.is_known) }),
      })),
    );
  });
}
