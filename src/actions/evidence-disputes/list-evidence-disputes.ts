import { evidenceDisputesOf, type ListedEvidenceDispute } from '../../store/membership/disputes.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { type WithAnswers, withAnswers } from '../disputes/with-answers.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';

export type EvidenceDisputeListed = WithAnswers<ListedEvidenceDispute>;

/** What of a partner's evidence was disputed, the newest first, and what became of it. */
export async function listEvidenceDisputes(
  { store, actor }: Context,
  tenant: AboutPartner,
): Promise<Done<readonly EvidenceDisputeListed[]>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  return withTenant(store.db, tenant, async (tx) =>
    done(await withAnswers(tx, tenant.partner, await evidenceDisputesOf(tx, tenant.partner))),
  );
}
